import type { ChangeLine } from "@/lib/activity/changes/change";
import { mailsMessages } from "@/lib/language/subjects/mails";

/** What can be watched: an article, all articles under a tag, the versions of a source, everything in a world, one discussion, one claim. */
export const WATCHED_KINDS = ["article", "tag", "source", "world", "discussion", "claim"] as const;

export type WatchedKind = (typeof WATCHED_KINDS)[number];

/**
 * What somebody watches: the slug of an article, a tag, the id of a source or a discussion, a claim as `claimSubject` writes it; "" for
 * the whole world.
 */
export type Watched = { readonly kind: WatchedKind; readonly subject: string };

/** One entry of what somebody watches, as it is listed. */
export type WatchView = Watched & {
  /** What it is called. */
  readonly title: string;
  /** They never asked for it: they wrote in the article, or take part in the discussion. */
  readonly byItself: boolean;
};

/** Why somebody was notified. */
export type Reason = Watched & { readonly byItself: boolean };

/** What happened to one thing that somebody watches: the newest changes, newest first, and how many of all are unread. */
export type NotificationGroup = {
  readonly world: { readonly id: string; readonly slug: string; readonly title: string };
  /** The id of the discussion or the article, or the kind of what is about none: what is marked as read together. */
  readonly about: string;
  readonly reason: Reason;
  /** The subject of the watch that is the reason, as it is stored. */
  readonly watchedId: string;
  readonly unread: number;
  readonly lines: readonly ChangeLine[];
};

/** What happened longer ago, in days, notifies nobody any more: it is in the list of changes. */
export const NOTIFIED_DAYS = 60;

/** More unread notifications than these are "many": nobody counts on. */
export const MANY_UNREAD = 100;

/** Returns what a watched claim is called: the article (its slug, or its id where it is stored) and the claim's id in it. */
export function claimSubject(article: string, claim: string): string {
  return `${article}#${claim}`;
}

/** Returns why somebody was notified, as a sentence; `title` is that of the article. */
export function reasonSentence({ kind, subject, byItself }: Reason, title: string): string {
  const t = mailsMessages();
  switch (kind) {
    case "discussion":
      return byItself ? t("takePart") : t("watchDiscussion");
    case "article":
      return byItself ? t("wroteIn", { title }) : t("watchArticle", { title });
    case "claim":
      return t("watchClaim", { title });
    case "tag":
      return t("watchTag", { tag: subject });
    case "source":
      return t("watchSource");
    case "world":
      return t("watchWorld");
  }
}
