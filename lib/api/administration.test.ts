import { beforeEach, describe, expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { responseCheck } from "@/lib/api/testing/response-check";
import type { Viewer } from "@/lib/auth/actor";
import { signUpState } from "@/lib/auth/read";
import { success } from "@/lib/base/result";
import { doc, p } from "@/lib/document/model/build";
import { QUOTAS } from "@/lib/quotas/quota";
import { quotasOf } from "@/lib/quotas/read";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { openApiDocument } from "./openapi";
import { serveEndpoints } from "./serve";

const { db, reset } = await testDb();
const check = responseCheck(openApiDocument(apiEndpoints, "/api/v1"), "/api/v1");
const DAY = 24 * 60 * 60 * 1000;

let setting: Setting;
let site: Viewer;
let reader: Viewer;
let now: Date;
beforeEach(async () => {
  await reset();
  now = new Date("2026-03-10T08:00:00Z");
  setting = await aWorld(db, "river", "public");
  reader = (await aMember(db, setting, "reader")).actor;
  const person = await aPerson(db, "site");
  await db.user.update({ where: { id: person.userId }, data: { ownsInstallation: true } });
  site = { ...person, ownsInstallation: true };
});

describe("the owner of the installation", () => {
  test("finds accounts by name or address, with what they use, and suspends one", async () => {
    await anArticleWith(setting, doc(p("Words.")));
    const found = await ask(site, "GET", "/admin/accounts?q=OWNER%20river");
    expect(found.body).toMatchObject({
      items: [
        {
          email: setting.context.actor.email,
          worlds: 1,
          suspension: null,
          lastSeen: setting.context.now.toISOString(),
        },
      ],
    });
    const { userId } = setting.context.actor;
    await ask(site, "POST", `/admin/accounts/${userId}/suspend`, { reason: "Spam" });
    expect((await ask(site, "GET", "/admin/accounts?suspended=true")).body).toMatchObject({
      items: [{ id: userId, suspension: { reason: "Spam", at: now.toISOString() } }],
    });
    await ask(site, "POST", `/admin/accounts/${userId}/lift-suspension`, { reason: "Promised" });
    expect((await ask(site, "GET", "/admin/accounts?suspended=true")).body).toMatchObject({ items: [] });
    expect((await ask(site, "POST", `/admin/accounts/${userId}/suspend`, { reason: " " })).status).toBe(422);
  });

  test("takes a world down and puts it back; meanwhile it is absent for strangers and explained to members", async () => {
    await anArticleWith(setting, doc(p("Words.")));
    await ask(site, "POST", "/admin/worlds/river/take-down", { reason: "It advertised pills" });
    const absent = await ask(null, "GET", "/worlds/nowhere");
    for (const path of [
      "/worlds/river",
      "/worlds/river/articles",
      "/worlds/river/search?q=words",
      "/worlds/river/changes",
    ]) {
      expect([path, await ask(null, "GET", path)]).toEqual([path, absent]);
    }
    const told = { status: 404, body: { detail: expect.stringContaining("The reason: It advertised pills.") } };
    expect(await ask(reader, "GET", "/worlds/river")).toMatchObject(told);
    const article = { title: "New", kind: "event", markdown: "x", summary: "" };
    expect(await ask(setting.context.actor, "POST", "/worlds/river/articles", article)).toMatchObject(told);
    expect((await ask(null, "GET", "/worlds")).body).toMatchObject({ items: [] });
    expect((await ask(site, "GET", "/worlds/river")).status).toBe(200);
    expect((await ask(site, "GET", "/admin/worlds?closed=true")).body).toMatchObject({
      items: [
        {
          slug: "river",
          articles: 1,
          owners: [{ name: "owner of river" }],
          takenDown: { reason: "It advertised pills" },
        },
      ],
    });
    await ask(site, "POST", "/admin/worlds/river/put-back", { reason: "Cleaned up" });
    expect((await ask(null, "GET", "/worlds/river/articles")).body).toMatchObject({ items: [{ slug: "the-bridge" }] });
    expect((await ask(site, "POST", "/admin/worlds/river/put-back", { reason: "Again" })).status).toBe(409);
  });

  test("gives a world whose owner is suspended another one", async () => {
    await ask(site, "POST", `/admin/accounts/${setting.context.actor.userId}/suspend`, { reason: "Spam" });
    const heir = await aPerson(db, "heir");
    const given = await ask(site, "PUT", "/admin/worlds/river/owner", {
      email: heir.email.toUpperCase(),
      reason: "Asked",
    });
    expect(given).toMatchObject({ status: 200, body: { userId: heir.userId } });
    const settings = { title: "Mine now", description: "", visibility: "private" };
    expect((await ask(heir, "PUT", "/worlds/river", settings)).status).toBe(200);
    const unknown = { email: "nobody@example.org", reason: "Asked" };
    expect((await ask(site, "PUT", "/admin/worlds/river/owner", unknown)).status).toBe(404);
  });

  test("closes sign-up and sets quotas, and the log has all of it, newest first, in pages", async () => {
    await ask(site, "PUT", "/admin/sign-up", { open: false });
    expect(await signUpState(db)).toBe("closed");
    const quotas = { ...QUOTAS, worldsPerAccount: 3, megabytesPerWorld: 40 };
    await ask(site, "PUT", "/admin/quotas", quotas);
    expect(await quotasOf(db)).toEqual(quotas);
    expect((await ask(site, "GET", "/admin/quotas")).body).toEqual(quotas);
    await ask(site, "PUT", "/admin/quotas", quotas);
    expect((await ask(site, "PUT", "/admin/quotas", { ...quotas, tokensPerAccount: -1 })).status).toBe(422);
    const first = await ask(site, "GET", "/admin/log?limit=1");
    expect(first.body).toMatchObject({
      items: [
        {
          kind: "setQuotas",
          by: { name: "site" },
          subject: "Worlds per account: 20 → 3, MB per world: 500 → 40",
          at: now.toISOString(),
        },
      ],
      nextCursor: "s1",
    });
    expect((await ask(site, "GET", "/admin/log?limit=1&cursor=s1")).body).toMatchObject({
      items: [{ kind: "closeSignUp" }],
      nextCursor: null,
    });
  });
});

describe("an owner", () => {
  test("deletes a world by its slug, and restores it within 30 days; later only the site's owner does", async () => {
    const owner = setting.context.actor;
    expect((await ask(owner, "DELETE", "/worlds/river", { slug: "rivr" })).status).toBe(422);
    const deleted = await ask(owner, "DELETE", "/worlds/river", { slug: "river" });
    expect(deleted).toMatchObject({ status: 200, body: { restorableUntil: "2026-04-09T08:00:00.000Z" } });
    expect((await ask(null, "GET", "/worlds/river")).status).toBe(404);
    expect((await ask(site, "GET", "/worlds/river")).status).toBe(404);
    expect(await ask(reader, "POST", "/worlds/river/restore", {})).toMatchObject({ body: { kind: "notAllowed" } });
    now = new Date(now.getTime() + 29 * DAY);
    expect((await ask(owner, "POST", "/worlds/river/restore", {})).status).toBe(200);
    expect((await ask(null, "GET", "/worlds/river")).status).toBe(200);

    await ask(owner, "DELETE", "/worlds/river", { slug: "river" });
    now = new Date(now.getTime() + 30 * DAY);
    expect(await ask(owner, "POST", "/worlds/river/restore", {})).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining("30 days") },
    });
    await ask(site, "POST", "/admin/worlds/river/put-back", { reason: "Asked" });
    expect((await ask(null, "GET", "/worlds/river")).status).toBe(200);
  });

  test("cannot restore a world past whoever took it down", async () => {
    await ask(setting.context.actor, "DELETE", "/worlds/river", { slug: "river" });
    await ask(site, "POST", "/admin/worlds/river/take-down", { reason: "Spam" });
    expect((await ask(setting.context.actor, "POST", "/worlds/river/restore", {})).status).toBe(409);
    expect((await ask(null, "GET", "/worlds/river")).status).toBe(404);
  });
});

/** Asks the API as somebody, and holds the answer against the OpenAPI document. */
async function ask(viewer: Viewer, method: string, path: string, body?: object) {
  const serve = serveEndpoints(apiEndpoints, "/api/v1", {
    db,
    authenticate: async () => success(viewer),
    clock: () => now,
  });
  const init = { method, ...(body ? { body: JSON.stringify(body) } : {}) };
  const response = await serve(new Request(`http://127.0.0.1/api/v1${path}`, init));
  const answer: unknown = await response.json();
  const endpoint = apiEndpoints.find(
    (each) =>
      each.method === method.toLowerCase() &&
      new RegExp(`^${each.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path.replace(/\?.*/, "")),
  );
  const type = response.headers.get("content-type") ?? "";
  expect(check(`${endpoint?.method} ${endpoint?.path}`, response.status, type, answer)).toEqual([]);
  return { status: response.status, body: answer };
}
