import { z } from "zod";
import { unreadWithin } from "@/lib/activity/watching/read-notifications";
import type { NotificationGroup } from "@/lib/activity/watching/watch";
import type { Db } from "@/lib/db";
import { speakIn } from "@/lib/language/speak-in";
import { mailsMessages } from "@/lib/language/subjects/mails";
import { headerText } from "@/lib/mail/header-text";
import type { Mail } from "@/lib/mail/mail";
import { mailHtml } from "./mail-html";
import type { MailMode } from "./mail-settings";
import { mailText } from "./mail-text";
import { groupOf, groupTitle } from "./mailed-group";
import { type Recipient, recipientOf } from "./recipient";
import { oneClickAddress, unsubscribeAddress } from "./unsubscribe-link";

/** What waits in the queue for a notification mail: for whom, of which time. It is written when it is sent. */
export const NOTIFICATION_TASK = "notifications";

const payloadShape = z.object({ userId: z.string(), since: z.iso.datetime(), upTo: z.iso.datetime() });

export type NotificationPayload = z.infer<typeof payloadShape>;

/** Changes of one group, and groups of one mail, that are shown; more are counted. */
const LINES = 5;
const GROUPS = 20;

/**
 * Writes the mail of what somebody has not seen of a time, as they may see it now; null where there is nothing (any more), or they want no
 * mail (any more).
 */
export async function notificationMail(db: Db, payload: unknown): Promise<Mail | null> {
  const { userId, since, upTo } = payloadShape.parse(payload);
  const recipient = await recipientOf(db, userId);
  if (!recipient) return null;
  const window = { since: new Date(since), upTo: new Date(upTo), lines: LINES };
  const groups = await unreadWithin(db, recipient.actor, window, recipient.mutedWorlds);
  return groups.length === 0 ? null : speakIn(recipient.language, () => mailOf(recipient, groups));
}

function mailOf({ actor, mode }: Recipient, groups: readonly NotificationGroup[]): Mail {
  const user = actor.userId;
  const all = { ends: "all", user } as const;
  const shown = groups.slice(0, GROUPS).map((group) => groupOf(user, group));
  const worlds = [...new Map(groups.map(({ world }) => [world.id, world])).values()].map(({ id, title }) => ({
    title,
    unsubscribe: unsubscribeAddress({ ends: "world", user, world: id, label: headerText(title, 40) }),
  }));
  const more = sum(groups.slice(GROUPS).map(({ unread }) => unread));
  const mail = { intro: introOf(mode), groups: shown, more, worlds, unsubscribeAll: unsubscribeAddress(all) };
  return {
    occasion: "notifications",
    to: actor.email,
    subject: subjectOf(mode, groups),
    text: mailText(mail),
    html: mailHtml(mail),
    unsubscribe: oneClickAddress(all),
  };
}

function introOf(mode: MailMode): string {
  const t = mailsMessages();
  switch (mode) {
    case "daily":
      return t("introDaily");
    case "weekly":
      return t("introWeekly");
    default:
      return t("introAtOnce");
  }
}

/** One thing is named; of several they are counted. */
function subjectOf(mode: MailMode, groups: readonly NotificationGroup[]): string {
  const t = mailsMessages();
  const [first] = groups;
  const count = sum(groups.map(({ unread }) => unread));
  const worlds = new Set(groups.map(({ world }) => world.title));
  const where = worlds.size === 1 ? (first?.world.title ?? "") : t("worlds", { count: worlds.size });
  const changes = t("changesIn", { count, where });
  if (mode === "daily") return t("dailySubject", { changes });
  if (mode === "weekly") return t("weeklySubject", { changes });
  return groups.length === 1 && first ? `${groupTitle(first)} (${where})` : changes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
