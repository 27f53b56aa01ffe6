import { siteAddress } from "@/lib/base/site-address";
import { mailsMessages } from "@/lib/language/subjects/mails";
import type { MailedGroup, MailedLine, NotificationMail } from "./mailed-group";

/** Returns a notification mail as plain text. */
export function mailText({ intro, groups, more, worlds, unsubscribeAll }: NotificationMail): string {
  const t = mailsMessages();
  const parts = [
    intro,
    ...groups.map(groupText),
    ...(more > 0 ? [`${t("andMore", { count: more })}: ${siteAddress()}/notifications`] : []),
    "-- ",
    ...worlds.map(({ title, unsubscribe }) => `${t("noMoreAbout", { title: oneLine(title) })}:\n${unsubscribe}`),
    `${t("noMoreAtAll")}:\n${unsubscribeAll}`,
    `${t("chooseWhen")}: ${siteAddress()}/notifications/settings`,
    `Canonry, ${siteAddress()}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function groupText({ title, world, reason, lines, more, unsubscribe }: MailedGroup): string {
  const t = mailsMessages();
  const parts = [
    `## ${oneLine(title)} (${oneLine(world)})`,
    ...lines.map(lineText),
    ...(more > 0 ? [`${t("andMore", { count: more })}: ${siteAddress()}/notifications`] : []),
    `${t("why", { reason: oneLine(reason) })}\n${t("stopWatching")}: ${unsubscribe}`,
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
