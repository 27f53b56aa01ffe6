import type { Setting } from "@/prisma/testing/a-world";

/** Who asks, in the order of the letters of TABLE. */
export const ASKERS = ["owner", "editor", "contributor", "reader", "stranger", "visitor"] as const;
export type Asker = (typeof ASKERS)[number];
/** What comes of a call. */
export type Outcome = "yes" | "no" | "hidden" | "sign in" | "invalid";

/** What a call is made with; the settings are made anew for each try, so that no try depends on another. */
export type Try = {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly bytes?: Buffer<ArrayBuffer>;
};
/** What there is to act upon. */
export type PermissionSetting = {
  readonly setting: Setting;
  readonly article: string;
  readonly draft: string;
  readonly person: string;
  /** The number of a proposal of the owner's that is in review, and of another of theirs that is approved. */
  readonly proposal: number;
  readonly approved: number;
  /** One of theirs whose article moved on since. */
  readonly outdated: number;
  /** A part of the first one, a comment on it, and a status that it requests. */
  readonly part: string;
  readonly comment: string;
  readonly statusRequest: string;
  /** The id of a picture of the owner's. */
  readonly file: string;
  /** A discussion of the place's article that the owner began, and its first comment. */
  readonly discussion: string;
  readonly ownComment: string;
  /** An article that the reader looks after, and their being its caretaker. */
  readonly lookedAfter: string;
  readonly caretaker: string;
  /** The id of a calendar of the world. */
  readonly calendar: string;
  /** A continuity besides the first one. */
  readonly continuity: string;
  /** A vote of the owner's that is open. */
  readonly vote: string;
  /** A chapter of the world's book, and the version of that. */
  readonly chapter: string;
  readonly bookVersion: string;
};
