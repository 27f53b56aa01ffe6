import { beforeEach, describe, expect, test, vi } from "vitest";
import { changePassword } from "@/lib/auth/change-password";
import { claimAddress } from "@/lib/auth/claim-address";
import { createToken } from "@/lib/auth/create-token";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import { accountOf, actorByEmail, signUpState, tokensOf } from "@/lib/auth/read";
import { resetPassword } from "@/lib/auth/reset-password";
import { revokeToken } from "@/lib/auth/revoke-token";
import { actorOfSession, sessionToken } from "@/lib/auth/session-token";
import { setSignUp } from "@/lib/auth/set-sign-up";
import { signIn } from "@/lib/auth/sign-in";
import { signUp } from "@/lib/auth/sign-up";
import { viewerOfToken } from "@/lib/auth/token-actor";
import { updateProfile } from "@/lib/auth/update-profile";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { createWorld } from "@/lib/worlds/create-world";
import { testDb } from "@/prisma/testing/test-database";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const password = "correct horse battery";
const knock = (place = "10.0.0.1") => ({ db, now, place });

async function person(name: string) {
  const email = `${name.toLowerCase()}@example.org`;
  const admitted = await signUp(knock(), { name, email, password }, null);
  if (!admitted.ok) throw new Error(admitted.failure.detail);
  const actor = await actorByEmail(db, email);
  if (!actor) throw new Error("not there");
  return { actor, act: { db, actor, now }, ...admitted.value };
}

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
    const results = await Promise.all([signUp(knock(), one, null), signUp(knock(), one, null)]);
    expect(results.map((result) => (result.ok ? "in" : result.failure.kind)).sort()).toEqual(["conflict", "in"]);
  });

  test("the password is kept as argon2id alone", async () => {
    await person("A");
    expect((await db.user.findFirstOrThrow()).passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("closed to all but those with a valid invitation; its owner alone closes it", async () => {
    const owner = await person("Owner");
    const other = await person("Other");
    expect(await setSignUp(other.act, false)).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
    expect(await setSignUp(owner.act, false)).toMatchObject({ ok: true });
    expect(await signUpState(db)).toBe("closed");
    const stranger = { name: "S", email: "s@example.org", password };
    expect(await signUp(knock(), stranger, null)).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
    expect(await signUp(knock(), stranger, "made up")).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
    await createWorld(other.act, { slug: "world", title: "World", visibility: "private" });
    const invitation = await createInvitation(other.act, "world", { role: "reader", days: 1 });
    if (!invitation.ok) throw new Error("no invitation");
    expect(await signUp(knock(), stranger, invitation.value.secret)).toMatchObject({ ok: true });
  });
});

describe("signing in", () => {
  test("needs the right password; an unknown address sounds the same", async () => {
    const { userId } = await person("A");
    expect(await signIn(knock(), { email: "a@example.org", password })).toMatchObject({ ok: true, value: { userId } });
    const wrong = await signIn(knock(), { email: "a@example.org", password: "wrong password" });
    const unknown = await signIn(knock(), { email: "b@example.org", password });
    expect(wrong).toMatchObject({ ok: false, failure: { kind: "unauthenticated" } });
    expect(unknown).toEqual(wrong);
  });

  test("after ten wrong passwords the right one waits too, but not from elsewhere", async () => {
    await person("A");
    const wrong = { email: "a@example.org", password: "wrong password" };
    for (let attempt = 0; attempt < 10; attempt++) await signIn(knock(), wrong);
    const refused = await signIn(knock(), { ...wrong, password });
    expect(refused).toMatchObject({ ok: false, failure: { kind: "tooMany" } });
    expect(await signIn(knock("10.0.0.2"), { ...wrong, password })).toMatchObject({ ok: true });
    const { count } = await db.rateLimit.deleteMany({ where: { key: { contains: "@" } } });
    expect(count, "addresses are kept as hashes").toBe(0);
  });

  test("attempts at once are all counted", async () => {
    const results = await Promise.all(Array.from({ length: 15 }, () => limitAttempts(db, "signIn", "x")));
    expect(results.filter((result) => result.ok)).toHaveLength(10);
  });

  test("limits can be switched off for a load test", async () => {
    vi.stubEnv("CANONRY_RATE_LIMITS", "off");
    const results = await Promise.all(Array.from({ length: 15 }, () => limitAttempts(db, "signIn", "x")));
    vi.unstubAllEnvs();
    expect(results.every((result) => result.ok)).toBe(true);
  });
});

describe("a session", () => {
  test("ends with a change of password, but for the one that changed it", async () => {
    const { act, actor, ...signedIn } = await person("A");
    const old = await sessionToken(signedIn);
    expect(await actorOfSession(db, old)).toEqual(actor);
    const wrong = await changePassword(act, { old: "not the old one", new: "another password" });
    expect(wrong).toMatchObject({ ok: false, failure: { kind: "invalid", issues: [{ path: "old" }] } });
    expect(await actorOfSession(db, old)).toEqual(actor);
    const changed = await changePassword(act, { old: password, new: "another password" });
    if (!changed.ok) throw new Error(changed.failure.detail);
    expect(await actorOfSession(db, old)).toBeNull();
    expect(await actorOfSession(db, await sessionToken(changed.value))).toEqual(actor);
    expect(await signIn(knock(), { email: actor.email, password })).toMatchObject({ ok: false });
    expect(await signIn(knock(), { email: actor.email, password: "another password" })).toMatchObject({ ok: true });
  });

  test("is nobody's when the person is gone, or the cookie is made up", async () => {
    const signedIn = await person("A");
    const token = await sessionToken(signedIn);
    await db.user.delete({ where: { id: signedIn.userId } });
    expect(await actorOfSession(db, token)).toBeNull();
    expect(await actorOfSession(db, "made up")).toBeNull();
    process.env.NEXTAUTH_SECRET = "another secret";
    const foreign = await sessionToken(await person("B"));
    process.env.NEXTAUTH_SECRET = "a secret of the tests";
    expect(await actorOfSession(db, foreign)).toBeNull();
  });
});

describe("an API token", () => {
  test("acts for its person until it is revoked, and is kept as a hash", async () => {
    const { act, actor } = await person("A");
    const made = await createToken(act, { name: "script" });
    if (!made.ok) throw new Error("no token");
    const { id, token } = made.value;
    expect(JSON.stringify(await db.apiToken.findMany())).not.toContain(token);
    expect(await viewerOfToken(db, `Bearer ${token}`, now)).toEqual({ ok: true, value: actor });
    const stranger = await person("B");
    expect(await revokeToken(stranger.act, id)).toMatchObject({ ok: false, failure: { kind: "notFound" } });
    expect(await revokeToken(act, id)).toMatchObject({ ok: true });
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
    const { act, actor } = await person("A");
    const made = await createToken(act, { name: "script" });
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
    const { act, actor } = await person("A");
    await updateProfile(act, { name: "Anna" });
    expect(await accountOf(db, actor.userId)).toMatchObject({ name: "Anna", hasPassword: true, providers: [] });
  });

  test("that nobody vouched for falls to the person whom a provider vouches for", async () => {
    const squatter = await person("A");
    const session = await sessionToken(squatter);
    const made = await createToken(squatter.act, { name: "script" });
    await claimAddress(db, "a@example.org", now);
    expect(await actorOfSession(db, session)).toBeNull();
    expect(await signIn(knock(), { email: "a@example.org", password })).toMatchObject({ ok: false });
    expect(await viewerOfToken(db, `Bearer ${made.ok && made.value.token}`, now)).toMatchObject({ ok: false });
    await db.user.update({ where: { id: squatter.userId }, data: { passwordHash: "kept" } });
    await claimAddress(db, "a@example.org", now);
    expect((await db.user.findFirstOrThrow()).passwordHash, "once is enough").toBe("kept");
  });
});

describe("a password that was forgotten", () => {
  test("is replaced by a random one, which alone works from then on, and ends the sessions", async () => {
    const { actor } = await person("A");
    const session = await sessionToken({ userId: actor.userId, sessionEpoch: 0 });
    expect(await actorOfSession(db, session)).toEqual(actor);
    const made = await resetPassword(db, " A@example.org ");
    if (!made.ok) throw new Error(made.failure.detail);
    expect(await signIn(knock(), { email: "a@example.org", password })).toMatchObject({ ok: false });
    expect(await signIn(knock(), { email: "a@example.org", password: made.value.password })).toMatchObject({
      ok: true,
    });
    expect(await actorOfSession(db, session)).toBeNull();
  });

  test("of an address that nobody has is refused", async () => {
    expect(await resetPassword(db, "nobody@example.org")).toMatchObject({ ok: false, failure: { kind: "notFound" } });
  });
});
