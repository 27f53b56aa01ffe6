import { siteAddress } from "@/lib/base/site-address";
import type { MailedGroup, MailedLine, NotificationMail } from "./mailed-group";

/** Returns a notification mail as plain text. */
export function mailText({ intro, groups, more, worlds, unsubscribeAll }: NotificationMail): string {
  const parts = [
    intro,
    ...groups.map(groupText),
    ...(more > 0 ? [`And ${changes(more)}: ${siteAddress()}/notifications`] : []),
    "-- ",
    ...worlds.map(({ title, unsubscribe }) => `No more e-mail about ${oneLine(title)}:\n${unsubscribe}`),
    `No more e-mail about notifications at all:\n${unsubscribeAll}`,
    `Choose when you get e-mail: ${siteAddress()}/notifications/settings`,
    `Canonry, ${siteAddress()}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Returns so many changes in words. */
export function changes(count: number): string {
  return count === 1 ? "1 more change" : `${count} more changes`;
}

function groupText({ title, world, reason, lines, more, unsubscribe }: MailedGroup): string {
  const parts = [
    `## ${oneLine(title)} (${oneLine(world)})`,
    ...lines.map(lineText),
    ...(more > 0 ? [`And ${changes(more)}: ${siteAddress()}/notifications`] : []),
    `Why you get this: ${oneLine(reason)}\nStop watching it: ${unsubscribe}`,
  ];
  return parts.join("\n\n");
}

function lineText({ by, title, text, address }: MailedLine): string {
  const quoted = text.flatMap((each) => each.split("\n")).map((each) => `> ${each}`);
  return [`${oneLine(by)}: ${oneLine(title)}`, ...quoted, address].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
