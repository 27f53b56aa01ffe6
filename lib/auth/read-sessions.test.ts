import { beforeEach, describe, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { changePassword } from "./change-password";
import { endOtherSessions, endSession } from "./end-sessions";
import { sessionOfCookie, sessionsOf } from "./read-sessions";
import { type SignedIn, signIn } from "./sign-in";
import { actorOf, aSignedUpPerson, cookieOf, knockAt, now, password } from "./testing/a-signed-up-person";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const knock = knockAt(db);
const person = (name: string) => aSignedUpPerson(db, name);

const begun = (signedIn: SignedIn, at = now) => cookieOf(db, signedIn, at);
const afterMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const afterDays = (days: number) => afterMinutes(days * 24 * 60);

describe("a session", () => {
  test("ends with a change of password, but for the one that changed it", async () => {
    const { context, actor, ...signedIn } = await person("A");
    const old = await begun(signedIn);
    expect(await actorOf(db, old)).toEqual(actor);
    const change = { new: "another password", endPrograms: false };
    const wrong = await changePassword(context, { old: "not the old one", ...change });
    expect(wrong).toMatchObject({ ok: false, failure: { kind: "invalid", issues: [{ path: "old" }] } });
    expect(await actorOf(db, old)).toEqual(actor);
    const changed = await changePassword(context, { old: password, ...change });
    if (!changed.ok) throw new Error(changed.failure.detail);
    expect(await actorOf(db, old)).toBeNull();
    expect(await actorOf(db, await begun(changed.value))).toEqual(actor);
    expect(await signIn(knock, { email: actor.email, password })).toMatchObject({ ok: false });
    expect(await signIn(knock, { email: actor.email, password: "another password" })).toMatchObject({ ok: true });
  });

  test("that begins with the old password while it changes has ended before it begins", async () => {
    const { context, actor, ...signedIn } = await person("A");
    await changePassword(context, { old: password, new: "another password", endPrograms: false });
    expect(await actorOf(db, await begun(signedIn))).toBeNull();
    expect(await sessionsOf(db, actor.userId, now)).toEqual([]);
  });

  test("is nobody's when the person is gone, or the cookie is made up", async () => {
    const signedIn = await person("A");
    const cookie = await begun(signedIn);
    await db.user.delete({ where: { id: signedIn.userId } });
    expect(await actorOf(db, cookie)).toBeNull();
    expect(await actorOf(db, "made up")).toBeNull();
    process.env.NEXTAUTH_SECRET = "another secret";
    const foreign = await begun(await person("B"));
    process.env.NEXTAUTH_SECRET = "a secret of the tests";
    expect(await actorOf(db, foreign)).toBeNull();
  });

  test("ends on the server when the person signs out there, and the others go on", async () => {
    const { context, actor, ...signedIn } = await person("A");
    const stranger = await person("B");
    const [here, phone, library] = [await begun(signedIn), await begun(signedIn), await begun(signedIn)];
    const idOf = async (cookie: string) =>
      (await sessionOfCookie(db, cookie, { agent: "a test", ipAddress: "10.0.0.1" }, now))?.id ?? "";
    expect(await endSession(stranger.context, await idOf(here))).toMatchObject({ failure: { kind: "notFound" } });
    expect(await endSession(context, await idOf(here))).toMatchObject({ ok: true });
    expect([await actorOf(db, here), await actorOf(db, phone), await actorOf(db, library)]).toEqual([
      null,
      actor,
      actor,
    ]);
    const hers = await begun(stranger);
    expect(await endOtherSessions(context, await idOf(phone))).toEqual({ ok: true, value: { ended: 1 } });
    expect([await actorOf(db, phone), await actorOf(db, library)]).toEqual([actor, null]);
    expect(await endOtherSessions(context, null)).toEqual({ ok: true, value: { ended: 1 } });
    expect([await actorOf(db, phone), await actorOf(db, hers)]).toEqual([null, stranger.actor]);
  });

  test("ends after 30 days without use, and after 90 days though it is used", async () => {
    const { actor, context: _act, ...signedIn } = await person("A");
    const idle = await begun(signedIn);
    const used = await begun(signedIn);
    for (const day of [20, 40, 60, 80]) expect(await actorOf(db, used, afterDays(day))).toEqual(actor);
    expect(await actorOf(db, idle, afterDays(29.9))).toEqual(actor);
    expect(await actorOf(db, idle, afterDays(60))).toBeNull();
    expect(await actorOf(db, used, afterDays(89.9))).toEqual(actor);
    expect(await actorOf(db, used, afterDays(90))).toBeNull();
    expect(await sessionsOf(db, actor.userId, afterDays(90))).toEqual([]);
    await begun(signedIn, afterDays(91));
    expect(await db.session.count(), "those that are over are forgotten").toBe(1);
  });

  test("remembers when and from where it was last seen, once in five minutes", async () => {
    const { actor, context: _act, ...signedIn } = await person("A");
    const cookie = await begun(signedIn);
    const elsewhere = { agent: "a newer browser", ipAddress: "10.0.0.9" };
    const seenAfter = async (minutes: number) => {
      await actorOf(db, cookie, afterMinutes(minutes), elsewhere);
      const [session] = await sessionsOf(db, actor.userId, afterMinutes(minutes));
      return [((session?.lastSeenAt.getTime() ?? 0) - now.getTime()) / 60_000, session?.ipAddress];
    };
    expect([await seenAfter(4.9), await seenAfter(5), await seenAfter(9)]).toEqual([
      [0, "10.0.0.1"],
      [5, "10.0.0.9"],
      [5, "10.0.0.9"],
    ]);
  });
});
