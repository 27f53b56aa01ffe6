import type { ChangeLine } from "@/lib/activity/changes/change";
import { feedEntryText } from "@/lib/activity/feeds/feed-entry-text";
import { type NotificationGroup, reasonSentence } from "@/lib/activity/watching/watch";
import { siteAddress } from "@/lib/base/site-address";
import { headerText } from "@/lib/mail/header-text";
import { unsubscribeAddress } from "./unsubscribe-link";

/** One thing that somebody watches, as a mail tells of it. */
export type MailedGroup = {
  readonly title: string;
  readonly world: string;
  readonly reason: string;
  /** The oldest first, as it is read. */
  readonly lines: readonly MailedLine[];
  /** Changes that are not shown. */
  readonly more: number;
  readonly unsubscribe: string;
};

/** One change: who did what, what they said, and where it is. */
export type MailedLine = {
  readonly by: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly address: string;
};

/** What a mail says. */
export type NotificationMail = {
  readonly intro: string;
  readonly groups: readonly MailedGroup[];
  /** Changes that are not shown. */
  readonly more: number;
  readonly worlds: readonly { readonly title: string; readonly unsubscribe: string }[];
  readonly unsubscribeAll: string;
};

/** Returns what a mail says of a group to one person. */
export function groupOf(user: string, group: NotificationGroup): MailedGroup {
  const { world, reason, lines, unread, watchedId } = group;
  const article = articleOf(lines);
  const label = headerText(groupTitle(group), 40);
  const watch = { ends: "watch", user, world: world.id, kind: reason.kind, subject: watchedId, label } as const;
  return {
    title: groupTitle(group),
    world: world.title,
    reason: reasonSentence(reason, article?.title ?? ""),
    lines: lines.map((line) => lineOf(world.slug, line)).reverse(),
    more: Math.max(0, unread - lines.length),
    unsubscribe: unsubscribeAddress(watch),
  };
}

/** Returns what a group is about: its discussion or its article, or what the newest change says. */
export function groupTitle({ world, lines }: Pick<NotificationGroup, "world" | "lines">): string {
  const [newest] = lines;
  if (!newest) return world.title;
  if (newest.kind === "discussion") return newest.discussion.name;
  return articleOf(lines)?.title ?? feedEntryText(world.slug, newest).title;
}

function articleOf([line]: readonly ChangeLine[]) {
  return line && "article" in line ? line.article : null;
}

function lineOf(worldSlug: string, line: ChangeLine): MailedLine {
  const { title, text, path } = feedEntryText(worldSlug, line);
  return { by: line.by.name, title, text: text.filter((each) => each !== ""), address: siteAddress() + path };
}
