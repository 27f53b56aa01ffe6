import { createRequire } from "node:module";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { authAdapter } from "./auth-adapter";
import { type Asking, authOptions } from "./auth-options";
import { createFeedKey } from "./create-feed-key";
import { createSession } from "./create-session";
import { createToken } from "./create-token";
import { feedViewer } from "./feed-viewer";
import { configuredProviders, vouchedEmail } from "./providers";
import { actorByEmail } from "./read";
import { livingSession, sessionsOf } from "./read-sessions";
import { sessionCookieName, sessionIdIn, sessionToken } from "./session-token";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { viewerOfToken } from "./token-actor";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const now = new Date();
const sighting = { agent: "a test", ipAddress: "10.0.0.1" };
const NOBODY: Asking = { session: null, invitation: null, sighting };
const GOOGLE = { provider: "google", providerAccountId: "g-1", type: "oauth" as const };
const GITHUB = { provider: "github", providerAccountId: "h-1", type: "oauth" as const };
const verified = { email: "Ada@Example.org", email_verified: true };

/** What next-auth does between its callback and its cookie; it exports it to nobody, and a provider cannot be asked here. */
const { default: callbackHandler } = createRequire(import.meta.url)(
  `${process.cwd()}/node_modules/next-auth/core/lib/callback-handler.js`,
) as { default: (input: object) => Promise<{ user: { id: string; email: string } }> };

async function signedUp(name: string) {
  const email = `${name.toLowerCase()}@example.org`;
  const admitted = await signUp({ db, now, ipAddress: "x" }, { name, email, password: "ten letters" }, null);
  const actor = await actorByEmail(db, email);
  if (!admitted.ok || !actor) throw new Error("not admitted");
  const session = await livingSession(db, await createSession(db, admitted.value, sighting, now), now);
  if (!session) throw new Error("no session");
  return { actor, context: { db, actor, now }, asking: { ...NOBODY, session }, ...admitted.value };
}

type Through = { readonly account: typeof GOOGLE; readonly profile: object; readonly asking?: Asking };

const mayEnter = (profile: object, asking = NOBODY, account = GOOGLE) =>
  authOptions(db, asking).callbacks?.signIn?.({ user: { id: "x" }, account, profile });

/** The whole way back from a provider, as next-auth goes it: whether one may enter, the account found or linked, the session. */
async function comesThrough({ account, profile, asking = NOBODY }: Through): Promise<{ id: string; sid: string }> {
  const options = authOptions(db, asking);
  const allowed = await options.callbacks?.signIn?.({ user: { id: "x" }, account, profile });
  if (allowed !== true) throw new Error(`turned away: ${allowed}`);
  const { user } = await callbackHandler({
    sessionToken: asking.session ? await sessionToken(asking.session.id) : undefined,
    profile,
    account,
    options: {
      ...options,
      events: {},
      session: { strategy: "jwt" },
      provider: { allowDangerousEmailAccountLinking: true },
    },
  });
  const token = await options.callbacks?.jwt?.({ token: {}, user, account, profile } as never);
  const cookie = (await options.jwt?.encode?.({ token: token as never, secret: "" })) ?? "";
  return { id: user.id, sid: (await sessionIdIn(cookie)) ?? "" };
}

describe("somebody who comes through a provider", () => {
  test("without a verified address is turned away, with one is let in", async () => {
    expect(await mayEnter({ email: "ada@example.org" })).toBe("/sign-in?error=EmailNotVerified");
    expect(await mayEnter({ email: "ada@example.org", email_verified: false })).toBe("/sign-in?error=EmailNotVerified");
    expect(await mayEnter(verified)).toBe(true);
  });

  test("comes in again by the linked account, whatever the provider says of the address", async () => {
    const { id } = await comesThrough({ account: GOOGLE, profile: verified });
    expect(await comesThrough({ account: GOOGLE, profile: {} })).toMatchObject({ id });
    expect(await db.account.findMany()).toMatchObject([{ userId: id, provider: "google", access_token: null }]);
  });

  test("is not admitted anew when sign-up is closed", async () => {
    await signedUp("Owner");
    await db.installation.update({ where: { id: 1 }, data: { signUpOpen: false } });
    expect(await mayEnter(verified)).toBe("/sign-in?error=SignUpClosed");
    const create = authAdapter(db, NOBODY).createUser as (user: object) => Promise<unknown>;
    await expect(create({ email: "ada@example.org", name: "Ada" })).rejects.toThrow("by invitation");
  });

  test("first of all owns the installation", async () => {
    const { id } = await comesThrough({ account: GOOGLE, profile: { ...verified, name: null } });
    const row = await db.user.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ email: "ada@example.org", name: "ada", ownsInstallation: true });
  });
});

describe("an account that somebody else made with one's address", () => {
  /** Signs up as Ada, links a provider, makes secrets, and waits for her. */
  async function squatter() {
    const taken = await signedUp("Ada");
    await comesThrough({ account: GITHUB, profile: { email: "eve@example.org" }, asking: taken.asking });
    const [token, key] = [
      await createToken(taken.context, { name: "t" }),
      await createFeedKey(taken.context, { name: "k" }),
    ];
    if (!token.ok || !key.ok) throw new Error("no secrets");
    return { ...taken, token: `Bearer ${token.value.token}`, key: key.value.token };
  }

  test("is its owner's alone once a provider has vouched for her", async () => {
    const eve = await squatter();
    expect(await comesThrough({ account: GITHUB, profile: {} })).toMatchObject({ id: eve.userId });
    const ada = await comesThrough({ account: GOOGLE, profile: verified });
    expect(ada.id).toBe(eve.userId);

    expect(await db.account.findMany(), "linked providers").toMatchObject([{ provider: "google" }]);
    expect(await mayEnter({ email: "eve@example.org", email_verified: false }, NOBODY, GITHUB)).toMatch(
      "EmailNotVerified",
    );
    expect(
      (await comesThrough({ account: GITHUB, profile: { email: "eve@example.org", email_verified: true } })).id,
    ).not.toBe(ada.id);
    expect(await feedViewer(db, { key: eve.key, authorization: null }, now), "feed keys").toMatchObject({ ok: false });
    expect(await viewerOfToken(db, eve.token, now), "tokens").toMatchObject({ ok: false });
    const again = await signIn(
      { db, now, ipAddress: "x", device: null },
      { email: "ada@example.org", password: "ten letters" },
    );
    expect(again, "the password").toMatchObject({ ok: false });
    expect(
      (await sessionsOf(db, eve.userId, now)).map(({ id }) => id),
      "sessions",
    ).toEqual([ada.sid]);
  });

  test("stays as it is for who is vouched for already", async () => {
    const ada = await comesThrough({ account: GOOGLE, profile: verified });
    const session = await livingSession(db, ada.sid, now);
    await comesThrough({ account: GITHUB, profile: {}, asking: { ...NOBODY, session } });
    await comesThrough({ account: { ...GOOGLE, providerAccountId: "g-2" }, profile: verified });
    expect(await db.account.count()).toBe(3);
    expect(await livingSession(db, ada.sid, now)).not.toBeNull();
  });

  test("is not entered through a provider that does not vouch for the address, and nothing of it ends", async () => {
    const eve = await squatter();
    await expect(comesThrough({ account: GOOGLE, profile: { ...verified, email_verified: false } })).rejects.toThrow(
      "EmailNotVerified",
    );
    expect(await db.account.count()).toBe(1);
    expect(await viewerOfToken(db, eve.token, now)).toMatchObject({ ok: true });
  });

  test("cannot be linked from a session that ended while its browser was at the provider", async () => {
    const eve = await signedUp("Ada");
    const ada = await comesThrough({ account: GOOGLE, profile: verified });
    const link = authAdapter(db, eve.asking).linkAccount?.({ ...GITHUB, userId: eve.userId } as never);
    await expect(link).rejects.toThrow("ended");
    expect(await db.account.findMany()).toMatchObject([{ provider: "google", userId: ada.id }]);
  });
});

describe("linking a provider while signed in", () => {
  test("keeps the password and the session, and vouches for no other address", async () => {
    const ada = await signedUp("Ada");
    const through = await comesThrough({
      account: GOOGLE,
      profile: { email: "other@example.org" },
      asking: ada.asking,
    });
    expect(through).toEqual({ id: ada.userId, sid: ada.asking.session.id });
    const row = await db.user.findUniqueOrThrow({ where: { id: ada.userId } });
    expect(row.passwordHash).not.toBeNull();
    expect(row.emailVerified).toBeNull();
  });

  test("vouches for the account's own address where the provider does", async () => {
    const ada = await signedUp("Ada");
    await comesThrough({ account: GOOGLE, profile: verified, asking: ada.asking });
    const row = await db.user.findUniqueOrThrow({ where: { id: ada.userId } });
    expect(row.emailVerified).not.toBeNull();
    expect(row.passwordHash).not.toBeNull();
  });

  test("that is somebody else's already is refused, and changes nothing", async () => {
    const bea = await comesThrough({ account: GOOGLE, profile: { email: "bea@example.org", email_verified: true } });
    const ada = await signedUp("Ada");
    await expect(comesThrough({ account: GOOGLE, profile: verified, asking: ada.asking })).rejects.toThrow(
      "associated",
    );
    expect(await db.account.findMany()).toMatchObject([{ userId: bea.id }]);
  });
});

test("an address with a letter that becomes a plain one when it is made small is nobody's", async () => {
  const mike = await signedUp("Mike");
  const foreign = { email: "mi\u212Ae@example.org", email_verified: true };
  expect(foreign.email.toLowerCase()).toBe(mike.actor.email);
  expect(vouchedEmail("google", foreign as never)).toBeNull();
  expect(await mayEnter(foreign)).toBe("/sign-in?error=EmailNotVerified");
  expect(await authAdapter(db, NOBODY).getUserByEmail?.(foreign.email)).toBeNull();
  expect(await authAdapter(db, NOBODY).getUserByEmail?.("MIKE@example.org")).toMatchObject({ id: mike.userId });
  const create = authAdapter(db, NOBODY).createUser as (user: object) => Promise<unknown>;
  await expect(create({ email: foreign.email, name: "M" })).rejects.toThrow("letters");
  expect(await actorByEmail(db, foreign.email)).toBeNull();
});

test("next-auth takes our sessions and refuses those that ended", async () => {
  const { userId, asking } = await signedUp("Ada");
  const { id } = asking.session;
  const decode = async (token: string) => authOptions(db, NOBODY).jwt?.decode?.({ token, secret: "" });
  expect(await decode(await sessionToken(id))).toEqual({ sub: userId, sid: id });
  await db.session.delete({ where: { id } });
  expect(await decode(await sessionToken(id))).toBeNull();
  expect(await decode("made up")).toBeNull();
  expect(sessionCookieName()).toBe("next-auth.session-token");
});

test("only providers whose variables are set are offered; Discord has its own word for verified", () => {
  vi.stubEnv("DISCORD_ID", "id");
  expect(configuredProviders()).toEqual([]);
  vi.stubEnv("DISCORD_SECRET", "secret");
  expect(configuredProviders()).toEqual([{ id: "discord", name: "Discord" }]);
  vi.unstubAllEnvs();
  expect(vouchedEmail("discord", { email: "A@example.org", verified: true } as never)).toBe("a@example.org");
  expect(vouchedEmail("google", { email: "A@example.org", verified: true } as never)).toBeNull();
});
