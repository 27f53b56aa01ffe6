import type { Id } from "@/lib/base/ids";

/** A discussion's id. */
export type DiscussionId = Id<"Discussion">;

/** What a discussion can be about. */
export const DISCUSSION_SUBJECTS = ["article", "text", "claim", "revision", "passage"] as const;

export type DiscussionSubject = (typeof DISCUSSION_SUBJECTS)[number];

/** What can happen in a discussion. */
export const DISCUSSION_EVENTS = ["begun", "commented", "resolved", "reopened", "removed"] as const;

export type DiscussionEvent = (typeof DISCUSSION_EVENTS)[number];

/** Characters (UTF-16) of a comment, of a discussion's title, and of the words that one is about. */
export const MAX_COMMENT = 10_000;
export const MAX_TITLE = 200;
export const MAX_QUOTE = 2_000;

/** Somebody who said something. */
export type Person = { readonly id: string; readonly name: string };

/** A comment as whoever may read its world finds it; `text` names those who are mentioned, and is empty where it was removed. */
export type CommentView = {
  readonly id: string;
  readonly by: Person;
  readonly at: Date;
  readonly text: string;
  /** The text as it is kept: with ids for names. */
  readonly stored: string;
  readonly mentions: readonly Person[];
  readonly replyTo: string | null;
  readonly editedAt: Date | null;
  readonly removed: { readonly at: Date; readonly by: Person } | null;
};

/** What a discussion is about. `revision`: the one that it was begun at; of a change, the one that made it. */
export type About = {
  readonly subject: DiscussionSubject;
  readonly article: { readonly slug: string; readonly title: string } | null;
  readonly source: { readonly id: string; readonly title: string } | null;
  readonly claim: string | null;
  readonly passage: string | null;
  readonly revision: number | null;
  readonly quote: string;
};

/**
 * Where the words of a discussion are by now: in the block of that id (of a passage, `block` is its id), as they were or changed; or
 * gone, of an article with the revision that removed them. Null: it is about no words.
 */
export type WordsNow =
  | { readonly state: "there" | "changed"; readonly block: string; readonly text: string }
  | { readonly state: "gone"; readonly removedIn: number | null }
  | null;

/** A discussion without its comments, as lists of them show it. */
export type DiscussionView = About & {
  readonly id: DiscussionId;
  readonly title: string;
  readonly startedBy: Person;
  readonly startedAt: Date;
  readonly commentedAt: Date;
  readonly resolved: { readonly at: Date; readonly by: Person } | null;
  /** How many comments it has that were not removed. */
  readonly comments: number;
  /** How its first comment begins; empty where that was removed. */
  readonly opening: string;
};

/** A discussion with what is said in it, and where its words are by now. */
export type FullDiscussion = DiscussionView & {
  readonly said: readonly CommentView[];
  readonly now: WordsNow;
};

/** Where a discussion is read. */
export function discussionPath(worldSlug: string, id: string): string {
  return `/w/${worldSlug}/talk/${id}`;
}

/** What a discussion is called: its title, or else what it is about. */
export function discussionName({
  title,
  subject,
  quote,
  article,
  source,
  revision,
}: About & { title: string }): string {
  if (title !== "") return title;
  const words = quote.length > 80 ? `${quote.slice(0, 80).replace(/\s+\S*$/, "")}…` : quote;
  switch (subject) {
    case "article":
      return `About “${article?.title ?? ""}”`;
    case "revision":
      return `The change in revision ${revision ?? 0}`;
    case "passage":
      return words === "" ? `A passage of “${source?.title ?? ""}”` : `“${words}”`;
    default:
      return `“${words}”`;
  }
}
