import { beforeEach, describe, expect, test, vi } from "vitest";
import { markNotificationsSeen } from "@/lib/activity/watching/mark-notifications-seen";
import { setWatch } from "@/lib/activity/watching/set-watch";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { doc, p } from "@/lib/document/model/build";
import { testMail } from "@/lib/mail/testing/test-mail";
import { commentOnDiscussion } from "@/lib/talk/comment-on-discussion";
import { aDiscussion } from "@/prisma/testing/a-discussion";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import type { MailSettings } from "./mail-settings";
import { muteWorld } from "./mute-world";
import { NOTIFICATION_TASK, notificationMail } from "./notification-mail";
import { queueDueMails } from "./queue-due-mails";
import { setMailSettings } from "./set-mail-settings";

const { db, reset } = await testDb();
const mail = testMail({ [NOTIFICATION_TASK]: (payload) => notificationMail(db, payload) });
let setting: Setting;
let liv: ActionContext;
let ravi: ActionContext;
let bridge: string;
let revision = 1;
/** Everything happens on the day before: what is long ago notifies nobody. */
const start = new Date(Math.floor(Date.now() / 86_400_000) * 86_400_000 - 86_400_000);
const at = (minutes: number, seconds = 0) => new Date(start.getTime() + minutes * 60_000 + seconds * 1000);

beforeEach(async () => {
  await reset();
  revision = 1;
  setting = await aWorld(db, "frozen-river", "public");
  bridge = await anArticleWith(setting, doc(p.id("a", "It burned.")));
  liv = await aMember(db, setting, "contributor");
  ravi = await aMember(db, setting, "editor");
  await db.user.updateMany({ where: { id: liv.actor.userId }, data: { emailVerified: start } });
  await watch({ kind: "article", subject: bridge });
  await queueDueMails(db, at(0));
});

async function watch(what: { kind: "article" | "world"; subject: string }, watching = true): Promise<void> {
  expect(await setWatch({ ...liv, now: at(-10) }, setting.slug, { ...what, watching })).toMatchObject({ ok: true });
}

async function save(minutes: number, words: string, by = ravi): Promise<void> {
  const input = { baseRevision: revision, doc: doc(p.id("a", words)), summary: words };
  expect(await saveArticle({ ...by, now: at(minutes) }, setting.slug, bridge, input)).toMatchObject({ ok: true });
  revision += 1;
}

/** What each process does each minute, from one to another. */
async function minutesGoBy(from: number, to: number): Promise<void> {
  for (let minute = from; minute <= to; minute++) {
    await Promise.all([queueDueMails(db, at(minute)), queueDueMails(db, at(minute, 1))]);
  }
  await mail.deliver();
}

const choose = (settings: Partial<MailSettings>, now = at(0)) =>
  setMailSettings({ ...liv, now }, { mode: "daily", hour: 8, weekday: 1, timeZone: "UTC", ...settings });
const mails = () => mail.box.mails.filter(({ to }) => to === liv.actor.email);

describe("who is mailed at once", () => {
  test("gets what happens within a few minutes as one mail, once, with why, links, and the ways to end it", async () => {
    await save(1, "First words.");
    await save(3, "Second words.");
    await minutesGoBy(2, 5);
    expect(mails()).toEqual([]);
    await minutesGoBy(6, 12);
    expect(mails()).toHaveLength(1);
    const { subject, text, html, headers } = mail.box.lastTo(liv.actor.email);
    expect(subject).toBe("The bridge (The frozen river)");
    expect(text.indexOf("First words.")).toBeLessThan(text.indexOf("Second words."));
    expect(text).toContain(`https://wiki.example/w/frozen-river/a/${bridge}/compare?from=2&to=3`);
    expect(text).toContain("Why you get this: You watch “The bridge”.");
    expect(html).toContain("Second words.");
    expect(headers.get("list-unsubscribe")).toMatch(/^<https:\/\/wiki\.example\/api\/unsubscribe\/[\w-]+>$/);
    expect(headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(text.match(/https:\/\/wiki\.example\/unsubscribe\/[\w-]+/g)).toHaveLength(3);
    await save(40, "Third words.");
    await minutesGoBy(44, 46);
    expect(mails()).toHaveLength(2);
    expect(mail.box.lastTo(liv.actor.email).text).not.toContain("Second words.");
  });

  test("reads it in the language of their account: subject, text, reason, and what the software wrote by itself", async () => {
    await db.user.update({ where: { id: liv.actor.userId }, data: { language: "de" } });
    await save(1, "Second words.");
    await restoreRevision({ ...ravi, now: at(2) }, setting.slug, bridge, { revision: 1, baseRevision: 2 });
    await minutesGoBy(7, 8);
    const { subject, text, html } = mail.box.lastTo(liv.actor.email);
    expect(subject).toBe("The bridge (The frozen river)");
    expect(text).toContain("Das ist gerade mit dem geschehen, was Sie beobachten:");
    expect(text).toContain("Warum Sie das bekommen: Sie beobachten „The bridge“.");
    expect(text).toContain("Version 1 wiederhergestellt");
    expect(text).toContain("Formulierung an einer Stelle geändert");
    expect(html).toContain('<html lang="de">');
    expect(`${text} ${html}`).not.toMatch(/Why you get|Restored|wording|watch|e-mail/);
  });

  test("is not mailed what they did themselves, have seen, or have been told in the app", async () => {
    await save(1, "Their own.", liv);
    await save(1, "Ravi's.");
    await markNotificationsSeen({ ...liv, now: at(4) }, { upTo: at(4).toISOString() });
    await minutesGoBy(5, 8);
    expect(mails()).toEqual([]);
    await save(21, "Unseen.");
    await minutesGoBy(26, 27);
    expect(mails()).toHaveLength(1);
  });

  test("is not mailed what they saw while the mail server was away, and the rest once", async () => {
    await save(1, "Seen.");
    vi.stubEnv("SMTP_URL", "smtp://127.0.0.1:1");
    await minutesGoBy(6, 8);
    await markNotificationsSeen({ ...liv, now: at(9) }, { upTo: at(9).toISOString() });
    await save(20, "Unseen.");
    await minutesGoBy(25, 26);
    vi.stubEnv("SMTP_URL", mail.box.url);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 600_000 });
    await mail.deliver();
    vi.useRealTimers();
    expect(mails()).toHaveLength(1);
    expect(mail.box.lastTo(liv.actor.email).text).not.toContain("Seen.");
    expect(mail.box.lastTo(liv.actor.email).text).toContain("Unseen.");
  });

  test("who is removed from a private world before it is sent gets nothing of it", async () => {
    await db.world.update({ where: { id: setting.worldId }, data: { visibility: "private" } });
    await save(1, "Secret.");
    for (let minute = 6; minute <= 8; minute++) await queueDueMails(db, at(minute));
    expect(await db.$queryRaw`SELECT 1 FROM graphile_worker.jobs`).toHaveLength(1);
    await db.membership.delete({ where: { worldId_userId: { worldId: setting.worldId, userId: liv.actor.userId } } });
    await mail.deliver();
    expect(mails()).toEqual([]);
    expect(await db.failedMail.count()).toBe(0);
  });

  test("nothing of a comment that was removed meanwhile is quoted", async () => {
    const { id } = await aDiscussion(
      setting,
      { subject: "article", article: bridge, text: "Who?" },
      { ...ravi, now: at(1) },
    );
    const said = await commentOnDiscussion({ ...ravi, now: at(2) }, setting.slug, id, { text: "A name & <b>more</b>" });
    await minutesGoBy(3, 9);
    expect(mail.box.lastTo(liv.actor.email).text).toContain("> A name & <b>more</b>");
    expect(mail.box.lastTo(liv.actor.email).html).toContain("A name &amp; &lt;b&gt;more&lt;/b&gt;");
    expect(said.ok).toBe(true);
  });

  test("whose address nobody verified, who is suspended, and who wants none gets no mail", async () => {
    const nobody = await aMember(db, setting, "contributor");
    await setWatch({ ...nobody, now: at(-10) }, setting.slug, { kind: "article", subject: bridge, watching: true });
    await choose({ mode: "off" });
    await save(1, "Words.");
    await minutesGoBy(6, 7);
    expect(mail.box.mails).toEqual([]);
    await choose({ mode: "atOnce" }, at(11));
    await minutesGoBy(16, 17);
    expect(mail.box.mails, "nor what happened before they wanted it").toEqual([]);
    await db.user.updateMany({ where: { id: liv.actor.userId }, data: { suspendedAt: start } });
    await save(21, "More words.");
    await minutesGoBy(26, 27);
    expect(mail.box.mails).toEqual([]);
  });

  test("of a world that they muted comes nothing, of others it does", async () => {
    expect(await muteWorld(liv, setting.slug, { muted: true })).toMatchObject({ ok: true });
    await save(1, "Muted.");
    await minutesGoBy(6, 7);
    expect(mails()).toEqual([]);
    await muteWorld(liv, setting.slug, { muted: false });
    await save(11, "Heard.");
    await minutesGoBy(16, 17);
    expect(mails()).toHaveLength(1);
  });

  test("ten changes in a minute are one mail, which counts those that it does not show", async () => {
    for (let each = 0; each < 10; each++) await save(1 + each / 10, `Words ${each}.`);
    await minutesGoBy(7, 8);
    expect(mails()).toHaveLength(1);
    expect(mail.box.lastTo(liv.actor.email).text).toContain("And 5 more changes: https://wiki.example/notifications");
  });
});

describe("who has a digest", () => {
  test("gets it at their hour in their time zone, and none when nothing happened", async () => {
    await choose({ hour: 8, timeZone: "Asia/Kolkata" });
    await save(1, "Words.");
    await minutesGoBy(149, 149);
    expect(mails()).toEqual([]);
    await minutesGoBy(150, 152);
    expect(mails()).toHaveLength(1);
    expect(mail.box.lastTo(liv.actor.email).subject).toBe("Your daily digest: 1 change in The frozen river");
    await minutesGoBy(150 + 1440, 150 + 1440);
    expect(mails()).toHaveLength(1);
    expect(await db.mailSettings.findUnique({ where: { userId: liv.actor.userId } })).toMatchObject({
      dueAt: at(150 + 2 * 1440),
    });
  });

  test("gets one, not three, when the server was off for three days", async () => {
    await choose({ hour: 8 });
    await save(1, "Words.");
    await minutesGoBy(3 * 1440 + 500, 3 * 1440 + 502);
    expect(mails()).toHaveLength(1);
  });

  test("changes from one to the other without a mail twice or a change left out", async () => {
    await choose({ hour: 8 });
    await save(1, "In the digest.");
    await minutesGoBy(480, 481);
    await choose({ mode: "atOnce" }, at(482));
    await save(483, "At once.");
    await minutesGoBy(488, 489);
    expect(mails().map(({ text }) => [text.includes("In the digest."), text.includes("At once.")])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("who has verified no address may choose none but no mail", async () => {
    await db.user.updateMany({ where: { id: liv.actor.userId }, data: { emailVerified: null } });
    expect(await choose({})).toMatchObject({ failure: { kind: "conflict" } });
    expect(await choose({ mode: "off" })).toMatchObject({ ok: true });
  });
});
