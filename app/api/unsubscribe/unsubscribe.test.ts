import { expect, test } from "vitest";
import { setMailSettings } from "@/lib/activity/mails/set-mail-settings";
import { unsubscribeToken } from "@/lib/activity/mails/unsubscribe-link";
import { aMember, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { GET, POST } from "./[link]/route";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db } = await testDb();

test("a mail program ends all mails by one request without cookies, twice too; looking ends nothing", async () => {
  const liv = await aMember(db, await aWorld(db), "reader");
  const userId = liv.actor.userId;
  await db.user.update({ where: { id: userId }, data: { emailVerified: liv.now } });
  await setMailSettings(liv, { mode: "daily", hour: 8, weekday: 1, timeZone: "UTC" });
  const link = unsubscribeToken({ ends: "all", user: userId });
  const address = `https://wiki.example/api/unsubscribe/${link}`;
  const mode = async () => (await db.mailSettings.findUnique({ where: { userId } }))?.mode;

  const looked = await GET(new Request(address), { params: Promise.resolve({ link }) });
  expect([looked.status, looked.headers.get("location"), await mode()]).toEqual([303, `/unsubscribe/${link}`, "daily"]);
  const body = "List-Unsubscribe=One-Click";
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  for (const _again of [1, 2]) {
    const asked = new Request(address, { method: "POST", body, headers });
    expect((await POST(asked, { params: Promise.resolve({ link }) })).status).toBe(200);
    expect(await mode()).toBe("off");
  }
  for (const wrong of ["", "x", `${link}A`, "\u0000"]) {
    const asked = new Request("https://wiki.example/", { method: "POST", body, headers });
    expect((await POST(asked, { params: Promise.resolve({ link: wrong }) })).status).toBe(404);
  }
});
