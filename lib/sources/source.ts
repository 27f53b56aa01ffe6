import type { AnchorCounts } from "@/lib/articles/revisions/regrade-source";
import type { Id } from "@/lib/base/ids";
import type { PassageKind, PassageMark, Quoted, SourceFormat, SourceKind, SourceWarning } from "./passage";

/** A source's id. */
export type SourceId = Id<"Source">;

/** A source in its newest version. */
export type SourceView = {
  readonly id: SourceId;
  readonly kind: SourceKind;
  /** What its newest version was read from. */
  readonly format: SourceFormat;
  readonly title: string;
  readonly url: string | null;
  readonly version: number;
  readonly posts: number;
  readonly passages: number;
  readonly importedAt: Date;
  readonly importedBy: string;
  readonly warnings: readonly SourceWarning[];
};

/** A passage as it stands in some version of its source. */
export type PassageView = {
  /** Stable over the versions of its source. */
  readonly id: string;
  readonly order: number;
  readonly post: number | null;
  readonly author: string | null;
  readonly kind: PassageKind;
  readonly text: string;
  /** textHash of the text: what citations keep. */
  readonly hash: string;
  readonly marks: readonly PassageMark[];
  readonly quotes: Quoted | null;
  readonly depth: number;
  readonly group: number | null;
  /** How many citations rest on it. */
  readonly usedBy: number;
  /** Of a caption: where its picture is, http or https. */
  readonly address: string | null;
  /** The title of the spoiler in which it stands, "" where that has none; null outside of spoilers. */
  readonly spoiler: string | null;
};

/** What an import answers. */
export type Imported = {
  readonly id: SourceId;
  readonly version: number;
  readonly kind: SourceKind;
  /** What it was read as. */
  readonly format: SourceFormat;
  readonly title: string;
  readonly posts: number;
  readonly passages: number;
  readonly warnings: readonly SourceWarning[];
};

/** What importing a source again answers: passages added, changed and removed, and how its citations stand now. */
export type ImportedVersion = {
  readonly version: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly anchors: AnchorCounts;
};

/** Told while several files are read, and while their passages are written: how many of how many are done. */
export type ImportProgress = (done: number, total: number, what: "files" | "passages") => void;

/** Posts on one page of the reader: enough for an evening, few enough that any of them opens at once, also on a phone. */
export const POSTS_A_PAGE = 50;
/** Passages on one page of a reference. */
export const PASSAGES_A_PAGE = 200;

/** The page (from 1) of the reader on which a place stands: a post's of a thread, a passage's of a reference. */
export function pageOfPlace(place: { readonly post: number | null; readonly order: number }): number {
  const before = place.post === null ? place.order / PASSAGES_A_PAGE : (place.post - 1) / POSTS_A_PAGE;
  return Math.floor(before) + 1;
}

/** Where a source is read; relative to the site. */
export function sourcePath(worldSlug: string, sourceId: string): string {
  return `/w/${worldSlug}/sources/${sourceId}`;
}

/** Where a passage stands today, in the newest version that has it. */
export type PassagePlace = {
  readonly passage: string;
  readonly post: number | null;
  readonly order: number;
  /** Absent where that is the version that is read by default. */
  readonly version?: number;
};

type SourceAddress = { readonly world: string; readonly id: string };

/**
 * Where readers find a passage today: on its page of the reader, which is shown at once. With a claim that cites it the quoted words
 * are lit, and there is a way back to the claim. Relative to the site.
 */
export function placePath({ world, id }: SourceAddress, place: PassagePlace, claim?: string): string {
  const page = pageOfPlace(place);
  const query = new URLSearchParams();
  if (place.version !== undefined) query.set("version", String(place.version));
  if (page > 1) query.set("page", String(page));
  if (claim !== undefined) query.set("claim", claim);
  return `${sourcePath(world, id)}${query.size > 0 ? `?${query}` : ""}#p-${place.passage}`;
}

/**
 * The lasting address of a passage, to be kept elsewhere: it leads on to wherever the passage stands then. A page of ours links to
 * `placePath`, since nothing is shown while one is led on. Relative to the site.
 */
export function passagePath(worldSlug: string, sourceId: string, passageId: string): string {
  return `${sourcePath(worldSlug, sourceId)}/p/${passageId}`;
}
