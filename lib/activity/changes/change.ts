import type { ProtectionLevel } from "@/lib/articles/article";
import type { ChangeCounts } from "@/lib/articles/revisions/revision";
import type { WorldPageName } from "@/lib/articles/structure/world-page";
import type { CanonStatus } from "@/lib/base/canon-status";
import { isStorableTime } from "@/lib/base/time-input";
import type { VerdictValue } from "@/lib/evidence/claims/verdict";
import type { FileEventKind } from "@/lib/files/file";
import type { DiscussionEvent } from "@/lib/talk/discussion";

/** What can happen in a world, as its recent changes list it. */
export const CHANGE_KINDS = [
  "revision",
  "decision",
  "proposal",
  "import",
  "verdict",
  "protection",
  "file",
  "discussion",
  "page",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a revision can touch: the kinds of change that a comparison counts. */
export const TOUCHED = [
  "text",
  "formatting",
  "link",
  "citation",
  "structure",
  "move",
] as const satisfies readonly (keyof ChangeCounts)[];

export type Touched = (typeof TOUCHED)[number];

/** Which changes are asked for; all that is given must hold. What is only true of revisions leaves out all else. */
export type ChangesFilter = {
  readonly kind?: ChangeKind;
  /** The id of who made it. */
  readonly by?: string;
  /** An article's slug. */
  readonly article?: string;
  readonly articleKind?: string;
  readonly tag?: string;
  /** A kind of change that a revision made. */
  readonly touched?: Touched;
  /** Revisions that nobody has approved. */
  readonly unapproved?: boolean;
  /** Revisions that took most of a text away. */
  readonly large?: boolean;
};

/** Whether saves that one person made one after the other stand together: not where single ones of them are looked for. */
export function standTogether({ touched, large }: ChangesFilter): boolean {
  return touched === undefined && large !== true;
}

/** A place in a list of changes that is newest first: after the change with this time and order. */
export type ChangesPlace = { readonly at: Date; readonly sequence: bigint };

/** A place as it stands in an address. */
export function placeText({ at, sequence }: ChangesPlace): string {
  return `${at.toISOString()}~${sequence}`;
}

/** The place that an address names; undefined where it names none. */
export function placeFrom(text: string): ChangesPlace | undefined {
  const [time = "", order = ""] = text.split("~");
  const at = new Date(time);
  return !isStorableTime(at) || !/^\d{1,18}$/.test(order) ? undefined : { at, sequence: BigInt(order) };
}

/** Who did it; `id` is null for a visitor without an account. */
export type ChangeAuthor = { readonly id: string | null; readonly name: string };

/** One revision among changes. */
export type Save = {
  readonly id: string;
  readonly number: number;
  readonly at: Date;
  readonly summary: string;
  readonly changeLine: string;
  readonly large: boolean;
  readonly restores: number | null;
};

type ArticleName = { readonly id: string; readonly slug: string; readonly title: string };

/** What happened, as its kind needs it. */
export type Happening =
  | {
      readonly kind: "revision";
      readonly article: ArticleName;
      /** The number of the oldest save that stands together here, and how many there are; `saves` has the newest of them, newest first. */
      readonly first: number;
      readonly count: number;
      readonly saves: readonly Save[];
      readonly approved: boolean;
    }
  | {
      readonly kind: "decision";
      readonly article: ArticleName;
      /** What the continuity is called that it was made in; null: it was in the world's first one. */
      readonly continuity: { readonly slug: string; readonly name: string } | null;
      readonly claim: { readonly id: string; readonly text: string } | null;
      readonly from: CanonStatus;
      readonly to: CanonStatus;
      readonly disputed: boolean;
      readonly reason: string;
    }
  | {
      readonly kind: "proposal";
      readonly number: number;
      readonly title: string;
      /** What became of it: one of the events of a proposal's story. */
      readonly event: string;
      readonly note: string;
    }
  | {
      readonly kind: "import";
      readonly source: { readonly id: string; readonly title: string; readonly kind: string };
      readonly version: number;
      readonly passages: number;
    }
  | {
      readonly kind: "verdict";
      readonly article: ArticleName;
      readonly claim: { readonly id: string; readonly text: string };
      readonly value: VerdictValue;
      readonly note: string;
    }
  | {
      readonly kind: "protection";
      readonly article: ArticleName;
      readonly level: ProtectionLevel;
      readonly until: Date | null;
      readonly reason: string;
    }
  | {
      readonly kind: "file";
      readonly file: { readonly id: string; readonly name: string };
      readonly event: FileEventKind;
      readonly note: string;
    }
  | {
      readonly kind: "discussion";
      readonly discussion: { readonly id: string; readonly name: string };
      /** null: it is about a passage of a source. */
      readonly article: ArticleName | null;
      readonly event: DiscussionEvent;
      /** How the comment begins that was written; empty where it was removed, and where nothing was said. */
      readonly note: string;
    }
  | ({
      readonly kind: "page";
      /** It was taken away. */
      readonly removed: boolean;
    } & WorldPageName);

/** One line of a world's recent changes: several saves of one person on one article in a row and on one day (UTC) are one. */
export type ChangeLine = {
  readonly place: ChangesPlace;
  /** The id of what happened; of several saves the newest one's. Stable. */
  readonly ref: string;
  readonly at: Date;
  readonly by: ChangeAuthor;
} & Happening;

/** What somebody has seen of a world's changes. */
export type Seen = {
  readonly userId: string;
  /** All changes up to then. */
  readonly upTo: Date;
  /** The newest revision of each article that they have read, by the article's id. */
  readonly read: ReadonlyMap<string, number>;
};

/** Whether a line is new to somebody: neither their own, nor marked as seen, nor read. */
export function isNew(line: ChangeLine, { userId, upTo, read }: Seen): boolean {
  if (line.by.id === userId || line.at <= upTo) return false;
  return line.kind !== "revision" || (read.get(line.article.id) ?? 0) < (line.saves[0]?.number ?? 0);
}
