import { beforeEach, expect, test, vi } from "vitest";
import { setWatch } from "@/lib/activity/watching/set-watch";
import type { ActionContext } from "@/lib/auth/action-context";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { setMailSettings } from "./set-mail-settings";
import { hasEnded, unsubscribe } from "./unsubscribe";
import { type Unsubscribing, unsubscribeToken, unsubscribingOf } from "./unsubscribe-link";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
let setting: Setting;
let liv: ActionContext;
let subject: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db, "frozen-river", "public");
  const slug = await anArticleWith(setting, doc(p.id("a", "It burned.")));
  liv = await aMember(db, setting, "contributor");
  await db.user.updateMany({ where: { id: liv.actor.userId }, data: { emailVerified: liv.now } });
  await setWatch(liv, setting.slug, { kind: "article", subject: slug, watching: true });
  await setWatch(liv, setting.slug, { kind: "world", subject: "", watching: true });
  await setMailSettings(liv, { mode: "daily", hour: 8, weekday: 1, timeZone: "UTC" });
  subject = (await db.article.findFirstOrThrow({ where: { slug } })).id;
});

const links = (): Unsubscribing[] => {
  const [user, world] = [liv.actor.userId, setting.worldId];
  return [
    { ends: "watch", user, world, kind: "article", subject, label: "The bridge" },
    { ends: "world", user, world, label: "The frozen river" },
    { ends: "all", user },
  ];
};
const left = async () => ({
  watches: await db.watch.count({ where: { userId: liv.actor.userId, ended: false } }),
  muted: await db.mutedWorld.count(),
  mode: (await db.mailSettings.findUnique({ where: { userId: liv.actor.userId } }))?.mode,
});

test.each([
  [0, { watches: 1, muted: 0, mode: "daily" }],
  [1, { watches: 2, muted: 1, mode: "daily" }],
  [2, { watches: 2, muted: 0, mode: "off" }],
])("a link ends what it names and nothing else, and again nothing more (%i)", async (index, expected) => {
  const what = unsubscribingOf(unsubscribeToken(links()[index] as Unsubscribing));
  if (!what) throw new Error("Not our own link");
  expect(await hasEnded(db, what)).toBe(false);
  for (const _again of [1, 2]) {
    await unsubscribe(db, what);
    expect(await hasEnded(db, what)).toBe(true);
    expect(await left()).toEqual(expected);
  }
});

test("a link of what is gone has ended", async () => {
  for (const what of links()) {
    const gone = { ...what, user: "nobody" };
    await unsubscribe(db, gone);
    expect([what.ends, what.ends === "world" || (await hasEnded(db, gone))]).toEqual([what.ends, true]);
  }
  expect(await left()).toEqual({ watches: 2, muted: 0, mode: "daily" });
});

test("nobody makes a link for somebody else, and one of another installation is none", () => {
  const token = unsubscribeToken({ ends: "all", user: "liv" });
  const forged = Buffer.from(token, "base64url");
  forged.write("eve", forged.indexOf("liv"));
  const others = [
    forged.toString("base64url"),
    token.slice(0, -1),
    `${token}A`,
    "",
    "x",
    "a".repeat(5000),
    `${token}%00`,
  ];
  for (const each of others) expect([each, unsubscribingOf(each)]).toEqual([each, null]);
  vi.stubEnv("NEXTAUTH_SECRET", "another secret");
  expect(unsubscribingOf(token)).toBeNull();
  vi.unstubAllEnvs();
});
