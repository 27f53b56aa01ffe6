import { beforeEach, describe, expect, test, vi } from "vitest";
import type { UserId } from "@/lib/auth/actor";
import { authAdapter } from "@/lib/auth/auth-adapter";
import { type Asking, authOptions } from "@/lib/auth/auth-options";
import { configuredProviders, vouchedEmail } from "@/lib/auth/providers";
import { actorByEmail } from "@/lib/auth/read";
import { sessionToken } from "@/lib/auth/session-token";
import { signUp } from "@/lib/auth/sign-up";
import { testDb } from "@/prisma/testing/test-database";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const NOBODY: Asking = { actor: null, invitation: null };
const ACCOUNT = { provider: "google", providerAccountId: "g-1", type: "oauth" as const };
const verified = { email: "Ada@Example.org", email_verified: true };

async function signedUp(name: string) {
  const email = `${name.toLowerCase()}@example.org`;
  const admitted = await signUp({ db, now, place: "x" }, { name, email, password: "ten letters" }, null);
  const actor = await actorByEmail(db, email);
  if (!admitted.ok || !actor) throw new Error("not admitted");
  return { actor, ...admitted.value };
}

const mayEnter = (profile: object, asking = NOBODY, account: typeof ACCOUNT = ACCOUNT) =>
  authOptions(db, asking).callbacks?.signIn?.({ user: { id: "x" }, account, profile });

const comesIn = (userId: string) =>
  authAdapter(db, null).linkAccount?.({ ...ACCOUNT, userId, access_token: "theirs" } as never);

describe("somebody who comes through a provider", () => {
  test("without a verified address is turned away, with one is let in", async () => {
    expect(await mayEnter({ email: "ada@example.org" })).toBe("/sign-in?error=EmailNotVerified");
    expect(await mayEnter({ email: "ada@example.org", email_verified: false })).toBe("/sign-in?error=EmailNotVerified");
    expect(await mayEnter(verified)).toBe(true);
  });

  test("and has an account gets it, and ends what nobody vouched for", async () => {
    const ada = await signedUp("Ada");
    expect(await mayEnter(verified)).toBe(true);
    const row = await db.user.findUniqueOrThrow({ where: { id: ada.userId } });
    expect(row).toMatchObject({ passwordHash: null, sessionEpoch: 1 });
    expect(await authAdapter(db, null).getUserByEmail?.("ADA@example.org")).toMatchObject({ id: ada.userId });
  });

  test("and is signed in keeps the password when he links the account", async () => {
    const { actor, userId } = await signedUp("Ada");
    expect(await mayEnter({ email: "other@example.org" }, { actor, invitation: null })).toBe(true);
    expect((await db.user.findUniqueOrThrow({ where: { id: userId } })).passwordHash).not.toBeNull();
  });

  test("comes in again by the linked account, whatever the provider says of the address", async () => {
    const { userId } = await signedUp("Ada");
    await comesIn(userId);
    expect(await mayEnter({})).toBe(true);
    expect(await db.account.findMany()).toMatchObject([{ userId, provider: "google", access_token: null }]);
  });

  test("is not admitted anew when sign-up is closed", async () => {
    await signedUp("Owner");
    await db.installation.update({ where: { id: 1 }, data: { signUpOpen: false } });
    expect(await mayEnter(verified)).toBe("/sign-in?error=SignUpClosed");
    const create = authAdapter(db, null).createUser as (user: object) => Promise<unknown>;
    await expect(create({ email: "ada@example.org", name: "Ada" })).rejects.toThrow("by invitation");
  });

  test("first of all owns the installation", async () => {
    const create = authAdapter(db, null).createUser as (user: object) => Promise<{ id: string }>;
    const { id } = await create({ email: "Ada@Example.org", name: null });
    const row = await db.user.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ email: "ada@example.org", name: "ada", ownsInstallation: true });
  });
});

test("next-auth takes our sessions and refuses those that ended", async () => {
  const { userId, sessionEpoch } = await signedUp("Ada");
  const { jwt } = authOptions(db, NOBODY);
  const decode = (token: string) => jwt?.decode?.({ token, secret: "" });
  expect(await decode(await sessionToken({ userId, sessionEpoch }))).toEqual({ sub: userId, epoch: 0 });
  expect(await decode(await sessionToken({ userId, sessionEpoch: 7 }))).toBeNull();
  expect(await decode(await sessionToken({ userId: "nobody" as UserId, sessionEpoch: 0 }))).toBeNull();
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
