import { beforeEach, describe, expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { serveEndpoints } from "@/lib/api/serve";
import { createFeedKey } from "@/lib/auth/create-feed-key";
import { createSession } from "@/lib/auth/create-session";
import { createToken } from "@/lib/auth/create-token";
import { feedViewer } from "@/lib/auth/feed-viewer";
import { hashPassword } from "@/lib/auth/password";
import { livingSession, suspensionOfCookie } from "@/lib/auth/read-sessions";
import { sessionToken } from "@/lib/auth/session-token";
import { signIn } from "@/lib/auth/sign-in";
import { viewerOfToken } from "@/lib/auth/token-actor";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { liftSuspension, suspendAccount } from "./suspend-account";

process.env.NEXTAUTH_SECRET ??= "a secret of the tests";
const { db, reset } = await testDb();
const NOW = new Date("2026-03-02T12:00:00Z");
const PASSWORD = "correct lantern river";
const SPAM = { reason: "Advertising" };

let setting: Setting;
let site: { db: typeof db; actor: Awaited<ReturnType<typeof aPerson>>; now: Date };
let editor: Awaited<ReturnType<typeof aMember>>;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db, "river", "public");
  editor = await aMember(db, setting, "editor");
  site = { db, actor: { ...(await aPerson(db, "site")), ownsInstallation: true }, now: NOW };
  await db.user.update({ where: { id: site.actor.userId }, data: { ownsInstallation: true } });
});

describe("an account that is suspended", () => {
  test("is kept out of its sessions, tokens, keys and password, with the reason, and comes in again when that is lifted", async () => {
    const { userId, email } = editor.actor;
    await db.user.update({ where: { id: userId }, data: { passwordHash: await hashPassword(PASSWORD) } });
    const session = await createSession(db, { userId, sessionEpoch: 0 }, { agent: "", ipAddress: "here" }, NOW);
    const cookie = await sessionToken(session);
    const token = await createToken(editor, { name: "One" });
    const key = await createFeedKey(editor, { name: "One" });
    if (!token.ok || !key.ok) throw new Error("no token");
    const header = `Bearer ${token.value.token}`;
    const feed = { key: key.value.token, authorization: null };
    const knock = { db, now: NOW, ipAddress: "here", device: null };
    expect(await livingSession(db, session, NOW)).toMatchObject({ actor: { userId } });
    expect(await suspensionOfCookie(db, cookie)).toBeNull();

    expect(await suspendAccount(site, userId, SPAM)).toMatchObject({ ok: true });
    expect(await livingSession(db, session, NOW)).toBeNull();
    expect(await suspensionOfCookie(db, cookie)).toEqual({ at: NOW, reason: "Advertising" });
    const out = { failure: { kind: "notAllowed", detail: expect.stringContaining("The reason: Advertising.") } };
    expect(await viewerOfToken(db, header, NOW)).toMatchObject(out);
    expect(await feedViewer(db, feed, NOW)).toMatchObject(out);
    expect(await signIn(knock, { email, password: PASSWORD })).toMatchObject(out);
    expect(await signIn(knock, { email, password: "another one" })).toMatchObject({
      failure: { kind: "unauthenticated", detail: expect.not.stringContaining("Advertising") },
    });

    expect(await liftSuspension(site, userId, { reason: "They promised" })).toMatchObject({ ok: true });
    expect(await livingSession(db, session, NOW)).toBeNull();
    expect(await suspensionOfCookie(db, cookie)).toBeNull();
    expect(await viewerOfToken(db, header, NOW)).toMatchObject({ ok: true, value: { userId } });
    expect(await feedViewer(db, feed, NOW)).toMatchObject({ ok: true, value: { userId } });
    const later = { ...knock, now: new Date(NOW.getTime() + 60_000) };
    expect(await signIn(later, { email, password: PASSWORD })).toMatchObject({ ok: true });
  });

  test("is refused by every call of the API that it sends a token to", async () => {
    const token = await createToken(editor, { name: "One" });
    await anArticleWith(setting, doc(p("Words.")));
    await suspendAccount(site, editor.actor.userId, SPAM);
    const whoAsks = (request: Request) => viewerOfToken(db, request.headers.get("authorization"), NOW);
    const serve = serveEndpoints(apiEndpoints, "/api/v1", { db, authenticate: whoAsks, clock: () => NOW });
    const headers = { authorization: `Bearer ${token.ok ? token.value.token : ""}` };
    const answers = await Promise.all(
      apiEndpoints.map(async ({ method, path }) => {
        const url = `http://127.0.0.1/api/v1${path.replace("{world}", "river").replace(/\{\w+\}/g, "1")}`;
        const response = await serve(new Request(url, { method: method.toUpperCase(), headers }));
        return `${response.status} ${((await response.json()) as { kind: string }).kind}`;
      }),
    );
    expect(new Set(answers)).toEqual(new Set(["403 notAllowed"]));
  });

  test("keeps what it wrote, and the log says who did what and why, for good", async () => {
    await anArticleWith({ ...setting, context: editor }, doc(p("Words.")));
    await suspendAccount(site, editor.actor.userId, SPAM);
    await liftSuspension({ db, actor: null, now: NOW }, editor.actor.userId, { reason: "A mistake" });
    expect(await db.revision.count({ where: { authorId: editor.actor.userId } })).toBe(1);
    const log = await db.administrationEntry.findMany({ orderBy: { sequence: "asc" } });
    expect(log).toMatchObject([
      { kind: "suspendAccount", byId: site.actor.userId, subject: editor.actor.email, reason: "Advertising", at: NOW },
      { kind: "liftSuspension", byId: null, subject: editor.actor.email, reason: "A mistake" },
    ]);
    await expect(db.administrationEntry.updateMany({ data: { reason: "" } })).rejects.toThrow("constraint");
    await expect(db.administrationEntry.deleteMany()).rejects.toThrow("constraint");
  });
});

test("only the owner of the installation suspends, and cannot be suspended", async () => {
  expect(await suspendAccount(setting.context, editor.actor.userId, SPAM)).toMatchObject({
    failure: { kind: "notAllowed" },
  });
  expect(await liftSuspension(editor, editor.actor.userId, SPAM)).toMatchObject({ failure: { kind: "notAllowed" } });
  expect(await suspendAccount(site, site.actor.userId, SPAM)).toMatchObject({ failure: { kind: "conflict" } });
  expect(await suspendAccount(site, "nobody", SPAM)).toMatchObject({ failure: { kind: "notFound" } });
  expect(await liftSuspension(site, editor.actor.userId, SPAM)).toMatchObject({ failure: { kind: "conflict" } });
  expect(await db.administrationEntry.count()).toBe(0);
});
