import { beforeEach, describe, expect, test, vi } from "vitest";
import { setSignUp } from "@/lib/administration/set-sign-up";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { createWorld } from "@/lib/worlds/create-world";
import { testDb } from "@/prisma/testing/test-database";
import { changePassword } from "./change-password";
import { createFeedKey } from "./create-feed-key";
import { createSession } from "./create-session";
import { createToken } from "./create-token";
import { endOtherSessions, endSession } from "./end-sessions";
import { feedViewer } from "./feed-viewer";
import { limitAttempts } from "./limit-attempts";
import { accountOf, actorByEmail, signUpState, tokensOf } from "./read";
import { sessionOfCookie, sessionsOf } from "./read-sessions";
import { resetPassword } from "./reset-password";
import { revokeToken } from "./revoke-token";
import { sessionToken } from "./session-token";
import { type SignedIn, signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { viewerOfToken } from "./token-actor";
import { updateProfile } from "./update-profile";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const password = "correct horse battery";
const knock = { db, now, ipAddress: "10.0.0.1", device: null };

async function person(name: string) {
  const email = `${name.toLowerCase()}@example.org`;
  const admitted = await signUp(knock, { name, email, password }, null);
  if (!admitted.ok) throw new Error(admitted.failure.detail);
  const actor = await actorByEmail(db, email);
  if (!actor) throw new Error("not there");
  return { actor, context: { db, actor, now }, ...admitted.value };
}

const HERE = { agent: "a test", ipAddress: "10.0.0.1" };
const begun = async (signedIn: SignedIn, at = now) => sessionToken(await createSession(db, signedIn, HERE, at));
const actorOf = async (cookie: string, at = now, sighting = HERE) =>
  (await sessionOfCookie(db, cookie, sighting, at))?.actor ?? null;
const afterMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const afterDays = (days: number) => afterMinutes(days * 24 * 60);

describe("signing up", () => {
  test("of five first people at once exactly one owns the installation", async () => {
    expect(await signUpState(db)).toBe("first");
    await Promise.all(["A", "B", "C", "D", "E"].map(person));
    expect(await db.user.count({ where: { ownsInstallation: true } })).toBe(1);
    expect(await db.user.count()).toBe(5);
    expect(await signUpState(db)).toBe("open");
  });

  test("the same address twice at once makes one account", async () => {
    const one = { name: "A", email: "a@example.org", password };
    const results = await Promise.all([signUp(knock, one, null), signUp(knock, one, null)]);
    expect(results.map((result) => (result.ok ? "in" : result.failure.kind)).sort()).toEqual(["conflict", "in"]);
  });

  test("the password is kept as argon2id alone", async () => {
    await person("A");
    expect((await db.user.findFirstOrThrow()).passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("closed to all but those with a valid invitation; its owner alone closes it", async () => {
    const owner = await person("Owner");
    const other = await person("Other");
    expect(await setSignUp(other.context, false)).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
    expect(await setSignUp(owner.context, false)).toMatchObject({ ok: true });
    expect(await signUpState(db)).toBe("closed");
    const stranger = { name: "S", email: "s@example.org", password };
    expect(await signUp(knock, stranger, null)).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
    expect(await signUp(knock, stranger, "made up")).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
    await createWorld(other.context, { slug: "world", title: "World", visibility: "private" });
    const invitation = await createInvitation(other.context, "world", { role: "reader", days: 1 });
    if (!invitation.ok) throw new Error("no invitation");
    expect(await signUp(knock, stranger, invitation.value.secret)).toMatchObject({ ok: true });
  });
});

describe("signing in", () => {
  test("needs the right password; an unknown address sounds the same", async () => {
    const { userId } = await person("A");
    expect(await signIn(knock, { email: "a@example.org", password })).toMatchObject({ ok: true, value: { userId } });
    const wrong = await signIn(knock, { email: "a@example.org", password: "wrong password" });
    const unknown = await signIn(knock, { email: "b@example.org", password });
    expect(wrong).toMatchObject({ ok: false, failure: { kind: "unauthenticated" } });
    expect(unknown).toEqual(wrong);
  });

  test("attempts at once are all counted", async () => {
    const results = await Promise.all(Array.from({ length: 15 }, () => limitAttempts(db, "changePassword", "x")));
    expect(results.filter((result) => result.ok)).toHaveLength(10);
  });

  test("limits can be switched off for a load test", async () => {
    vi.stubEnv("CANONRY_RATE_LIMITS", "off");
    const results = await Promise.all(Array.from({ length: 15 }, () => limitAttempts(db, "changePassword", "x")));
    vi.unstubAllEnvs();
    expect(results.every((result) => result.ok)).toBe(true);
  });
});

describe("a session", () => {
  test("ends with a change of password, but for the one that changed it", async () => {
    const { context, actor, ...signedIn } = await person("A");
    const old = await begun(signedIn);
    expect(await actorOf(old)).toEqual(actor);
    const change = { new: "another password", endPrograms: false };
    const wrong = await changePassword(context, { old: "not the old one", ...change });
    expect(wrong).toMatchObject({ ok: false, failure: { kind: "invalid", issues: [{ path: "old" }] } });
    expect(await actorOf(old)).toEqual(actor);
    const changed = await changePassword(context, { old: password, ...change });
    if (!changed.ok) throw new Error(changed.failure.detail);
    expect(await actorOf(old)).toBeNull();
    expect(await actorOf(await begun(changed.value))).toEqual(actor);
    expect(await signIn(knock, { email: actor.email, password })).toMatchObject({ ok: false });
    expect(await signIn(knock, { email: actor.email, password: "another password" })).toMatchObject({ ok: true });
  });

  test("that begins with the old password while it changes has ended before it begins", async () => {
    const { context, actor, ...signedIn } = await person("A");
    await changePassword(context, { old: password, new: "another password", endPrograms: false });
    expect(await actorOf(await begun(signedIn))).toBeNull();
    expect(await sessionsOf(db, actor.userId, now)).toEqual([]);
  });

  test("is nobody's when the person is gone, or the cookie is made up", async () => {
    const signedIn = await person("A");
    const cookie = await begun(signedIn);
    await db.user.delete({ where: { id: signedIn.userId } });
    expect(await actorOf(cookie)).toBeNull();
    expect(await actorOf("made up")).toBeNull();
    process.env.NEXTAUTH_SECRET = "another secret";
    const foreign = await begun(await person("B"));
    process.env.NEXTAUTH_SECRET = "a secret of the tests";
    expect(await actorOf(foreign)).toBeNull();
  });

  test("ends on the server when the person signs out there, and the others go on", async () => {
    const { context, actor, ...signedIn } = await person("A");
    const stranger = await person("B");
    const [here, phone, library] = [await begun(signedIn), await begun(signedIn), await begun(signedIn)];
    const idOf = async (cookie: string) => (await sessionOfCookie(db, cookie, HERE, now))?.id ?? "";
    expect(await endSession(stranger.context, await idOf(here))).toMatchObject({ failure: { kind: "notFound" } });
    expect(await endSession(context, await idOf(here))).toMatchObject({ ok: true });
    expect([await actorOf(here), await actorOf(phone), await actorOf(library)]).toEqual([null, actor, actor]);
    const hers = await begun(stranger);
    expect(await endOtherSessions(context, await idOf(phone))).toEqual({ ok: true, value: { ended: 1 } });
    expect([await actorOf(phone), await actorOf(library)]).toEqual([actor, null]);
    expect(await endOtherSessions(context, null)).toEqual({ ok: true, value: { ended: 1 } });
    expect([await actorOf(phone), await actorOf(hers)]).toEqual([null, stranger.actor]);
  });

  test("ends after 30 days without use, and after 90 days though it is used", async () => {
    const { actor, context: _act, ...signedIn } = await person("A");
    const idle = await begun(signedIn);
    const used = await begun(signedIn);
    for (const day of [20, 40, 60, 80]) expect(await actorOf(used, afterDays(day))).toEqual(actor);
    expect(await actorOf(idle, afterDays(29.9))).toEqual(actor);
    expect(await actorOf(idle, afterDays(60))).toBeNull();
    expect(await actorOf(used, afterDays(89.9))).toEqual(actor);
    expect(await actorOf(used, afterDays(90))).toBeNull();
    expect(await sessionsOf(db, actor.userId, afterDays(90))).toEqual([]);
    await begun(signedIn, afterDays(91));
    expect(await db.session.count(), "those that are over are forgotten").toBe(1);
  });

  test("remembers when and from where it was last seen, once in five minutes", async () => {
    const { actor, context: _act, ...signedIn } = await person("A");
    const cookie = await begun(signedIn);
    const elsewhere = { agent: "a newer browser", ipAddress: "10.0.0.9" };
    const seenAfter = async (minutes: number) => {
      await actorOf(cookie, afterMinutes(minutes), elsewhere);
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

describe("a change of password", () => {
  test.each([true, false])("ends API tokens and feed keys when the person wants it: %s", async (endPrograms) => {
    const { context, actor } = await person("A");
    const stranger = await person("B");
    const [token, key, hers] = [
      await createToken(context, { name: "script" }),
      await createFeedKey(context, { name: "reader" }),
      await createToken(stranger.context, { name: "script" }),
    ];
    if (!token.ok || !key.ok || !hers.ok) throw new Error("no secrets");
    await db.account.create({
      data: { userId: actor.userId, type: "oauth", provider: "github", providerAccountId: "1" },
    });
    await changePassword(context, { old: password, new: "another password", endPrograms });
    expect((await viewerOfToken(db, `Bearer ${token.value.token}`, now)).ok).toBe(!endPrograms);
    expect((await feedViewer(db, { key: key.value.token, authorization: null }, now)).ok).toBe(!endPrograms);
    expect((await viewerOfToken(db, `Bearer ${hers.value.token}`, now)).ok).toBe(true);
    expect(await db.account.count(), "a linked provider stays").toBe(1);
  });
});

describe("an API token", () => {
  test("acts for its person until it is revoked, and is kept as a hash", async () => {
    const { context, actor } = await person("A");
    const made = await createToken(context, { name: "script" });
    if (!made.ok) throw new Error("no token");
    const { id, token } = made.value;
    expect(JSON.stringify(await db.apiToken.findMany())).not.toContain(token);
    expect(await viewerOfToken(db, `Bearer ${token}`, now)).toEqual({ ok: true, value: actor });
    const stranger = await person("B");
    expect(await revokeToken(stranger.context, id)).toMatchObject({ ok: false, failure: { kind: "notFound" } });
    expect(await revokeToken(context, id)).toMatchObject({ ok: true });
    expect(await viewerOfToken(db, `Bearer ${token}`, now)).toMatchObject({ failure: { kind: "unauthenticated" } });
    expect(await tokensOf(db, actor.userId)).toEqual([]);
  });

  test("none is a visitor, a bad one is refused", async () => {
    expect(await viewerOfToken(db, null, now)).toEqual({ ok: true, value: null });
    for (const header of ["Bearer wrong", "Basic YTpi", "Bearer", ""]) {
      expect(await viewerOfToken(db, header, now)).toMatchObject({ failure: { kind: "unauthenticated" } });
    }
  });

  test("remembers when it was last used, once a minute", async () => {
    const { context, actor } = await person("A");
    const made = await createToken(context, { name: "script" });
    if (!made.ok) throw new Error("no token");
    const whenUsedAt = async (seconds: number) => {
      await viewerOfToken(db, `Bearer ${made.value.token}`, new Date(now.getTime() + seconds * 1000));
      const [token] = await tokensOf(db, actor.userId);
      return ((token?.lastUsedAt?.getTime() ?? 0) - now.getTime()) / 1000;
    };
    expect([await whenUsedAt(0), await whenUsedAt(59), await whenUsedAt(60)]).toEqual([0, 0, 60]);
  });
});

describe("an account", () => {
  test("shows a new name", async () => {
    const { context, actor } = await person("A");
    await updateProfile(context, { name: "Anna" });
    expect(await accountOf(db, actor.userId)).toMatchObject({
      name: "Anna",
      emailVerified: false,
      hasPassword: true,
      providers: [],
    });
  });
});

describe("a password that was forgotten", () => {
  test("is replaced by a random one, which alone works from then on", async () => {
    const { actor, context } = await person("A");
    const session = await begun({ userId: actor.userId, sessionEpoch: 0 });
    const token = await createToken(context, { name: "script" });
    const key = await createFeedKey(context, { name: "reader" });
    await db.account.create({
      data: { userId: actor.userId, type: "oauth", provider: "github", providerAccountId: "1" },
    });
    expect(await actorOf(session)).toEqual(actor);
    const made = await resetPassword(db, " A@example.org ", now);
    if (!made.ok) throw new Error(made.failure.detail);
    expect(await signIn(knock, { email: "a@example.org", password })).toMatchObject({ ok: false });
    expect(await signIn(knock, { email: "a@example.org", password: made.value.password })).toMatchObject({
      ok: true,
    });
    expect(await actorOf(session)).toBeNull();
    expect(await viewerOfToken(db, `Bearer ${token.ok && token.value.token}`, now)).toMatchObject({ ok: false });
    expect(await feedViewer(db, { key: key.ok ? key.value.token : "", authorization: null }, now)).toMatchObject({
      ok: false,
    });
    expect(await db.account.count()).toBe(0);
  });

  test("of an address that nobody has is refused", async () => {
    expect(await resetPassword(db, "nobody@example.org", now)).toMatchObject({
      ok: false,
      failure: { kind: "notFound" },
    });
  });
});
