import type { Id } from "@/lib/base/ids";
import type { PictureType } from "./picture/picture";

/** The id of a file. */
export type FileId = Id<"File">;

/** Characters of a file's name. */
export const MAX_NAME = 120;

/** What is said of a file. */
export type FileDescription = {
  readonly name: string;
  /** What it shows, in words for those who do not see it; empty: nobody has said. */
  readonly alt: string;
  /** What an article's caption begins with. */
  readonly caption: string;
  /** A key of `LICENCES`; empty: nobody has said. */
  readonly licence: string;
  readonly author: string;
  readonly source: string;
  readonly sourceUrl: string;
};

/** A file of a world. */
export type FileView = FileDescription & {
  readonly id: string;
  readonly type: PictureType;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
  readonly fetchedFrom: string | null;
  readonly addedBy: { readonly id: string; readonly name: string };
  readonly addedAt: Date;
  /** null: it is there. */
  readonly trashedAt: Date | null;
};

/** What can be done to a file. */
export type FileEventKind = "added" | "described" | "trashed" | "restored";

/** What a text needs to know of a file that it shows. */
export type ShownFile = Pick<FileView, "id" | "alt" | "licence" | "author" | "width" | "height"> & {
  readonly trashed: boolean;
};

/** The address of a world's files. */
export function filesPath(worldSlug: string): string {
  return `/w/${worldSlug}/files`;
}

/** The address of a file's page. */
export function filePath(worldSlug: string, id: string): string {
  return `${filesPath(worldSlug)}/${encodeURIComponent(id)}`;
}

const MAX_EXTENSION = 5;

/**
 * A file's name as it is kept: the last part of a path, without what a file system, a header or a screen could misread, and never empty.
 */
export function safeName(given: string): string {
  const last = given.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const clean = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}<>:"|?*%\ufffd]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return shortened(clean) || "Picture";
}

function shortened(name: string): string {
  if (name.length <= MAX_NAME) return name;
  const extension = /\.\w{1,5}$/.exec(name)?.[0] ?? "";
  return `${name.slice(0, MAX_NAME - MAX_EXTENSION - 1).toWellFormed()}${extension}`;
}
