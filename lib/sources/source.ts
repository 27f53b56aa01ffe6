import type { Id } from "@/lib/base/ids";
import type { PassageKind, PassageMark, Quoted, SourceKind, SourceWarning } from "@/lib/sources/passage";

/** A source's id. */
export type SourceId = Id<"Source">;

/** A source in its newest version. */
export type SourceView = {
  readonly id: SourceId;
  readonly kind: SourceKind;
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
};

/** What an import answers. */
export type Imported = {
  readonly id: SourceId;
  readonly version: number;
  readonly kind: SourceKind;
  readonly title: string;
  readonly posts: number;
  readonly passages: number;
  readonly warnings: readonly SourceWarning[];
};

/** Told while an import writes: how many passages of how many are in the database. */
export type ImportProgress = (done: number, total: number) => void;

/** Where readers find a passage; relative to the site. */
export function passagePath(worldSlug: string, sourceId: string, passageId: string): string {
  return `/w/${worldSlug}/sources/${sourceId}#p-${passageId}`;
}
