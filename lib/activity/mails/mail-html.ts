import { escapeUTF8 } from "entities";
import { siteAddress } from "@/lib/base/site-address";
import { currentLanguage } from "@/lib/language/current-language";
import { mailsMessages } from "@/lib/language/subjects/mails";
import type { MailedGroup, MailedLine, NotificationMail } from "./mailed-group";

/** Mail programs know no style sheets: few styles, none without which it cannot be read. Colours are left to the reader's program. */
const BODY =
  "font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;max-width:40em;margin:0 auto;padding:16px";
const QUOTE = "margin:4px 0 4px 0;padding-left:12px;border-left:3px solid #999;white-space:pre-wrap";
const SMALL = "font-size:14px";

/** Returns a notification mail as HTML: nothing in it is loaded from anywhere. */
export function mailHtml({ intro, groups, more, worlds, unsubscribeAll }: NotificationMail): string {
  const t = mailsMessages();
  const all = `${siteAddress()}/notifications`;
  const body = [
    `<p>${escapeUTF8(intro)}</p>`,
    ...groups.map(groupHtml),
    ...(more > 0 ? [`<p>${link(all, t("andMore", { count: more }))}</p>`] : []),
    "<hr>",
    ...worlds.map(
      ({ title, unsubscribe }) => `<p style="${SMALL}">${link(unsubscribe, t("noMoreAbout", { title }))}</p>`,
    ),
    `<p style="${SMALL}">${link(unsubscribeAll, t("noMoreAtAll"))}</p>`,
    `<p style="${SMALL}">${link(`${all}/settings`, t("chooseWhen"))}</p>`,
    `<p style="${SMALL}">Canonry, ${link(siteAddress(), siteAddress())}</p>`,
  ];
  return `<!doctype html>\n<html lang="${currentLanguage()}"><head><meta charset="utf-8"></head><body dir="auto" style="${BODY}">\n${body.join("\n")}\n</body></html>\n`;
}

function groupHtml({ title, world, reason, lines, more, unsubscribe }: MailedGroup): string {
  const t = mailsMessages();
  const rest = more > 0 ? `<p>${link(`${siteAddress()}/notifications`, t("andMore", { count: more }))}</p>` : "";
  return `<h2 dir="auto" style="font-size:18px;margin:24px 0 8px">${escapeUTF8(title)} <small>(${escapeUTF8(world)})</small></h2>
${lines.map(lineHtml).join("\n")}${rest}
<p style="${SMALL}">${escapeUTF8(t("why", { reason }))} ${link(unsubscribe, t("stopWatching"))}</p>`;
}

function lineHtml({ by, title, text, address }: MailedLine): string {
  const quoted = text.map((each) => `<div dir="auto" style="${QUOTE}">${escapeUTF8(each)}</div>`).join("");
  return `<p style="margin:8px 0"><strong>${escapeUTF8(by)}</strong>: ${link(address, title)}</p>${quoted}`;
}

function link(address: string, words: string): string {
  return `<a href="${escapeUTF8(address)}">${escapeUTF8(words)}</a>`;
}
