import { beforeEach, expect, test } from "vitest";
import { aPerson } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { createOwnToken } from "./create-own-token";
import { ownTokenInput } from "./input";
import { hashPassword } from "./password";
import { tokensOf } from "./read";
import { viewerOfToken } from "./token-actor";
import { unlinkProvider } from "./unlink-provider";

const { db, reset } = await testDb();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const afterMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const password = "a lantern by the rails";

async function somebody({ withPassword = true } = {}) {
  const actor = await aPerson(db, "Ada");
  const passwordHash = withPassword ? await hashPassword(password) : null;
  await db.user.update({ where: { id: actor.userId }, data: { passwordHash } });
  const link = (provider: string) =>
    db.account.create({ data: { userId: actor.userId, type: "oauth", provider, providerAccountId: actor.userId } });
  return { context: { db, actor, now }, link };
}

test("a token wants the password, however fresh the session", async () => {
  const { context } = await somebody();
  const wanted = { name: "script", days: null };
  const wrong = await createOwnToken(context, { ...wanted, password: "" }, now);
  expect(wrong).toMatchObject({ failure: { kind: "invalid", issues: [{ path: "password" }] } });
  expect(await tokensOf(db, context.actor.userId)).toEqual([]);
  expect(await createOwnToken(context, { ...wanted, password }, now)).toMatchObject({ ok: true });
});

test("guessing the password by way of tokens is slowed down", async () => {
  const { context } = await somebody();
  for (let each = 0; each < 6; each++) await createOwnToken(context, { name: "t", days: null, password: "wrong" }, now);
  expect(await createOwnToken(context, { name: "t", days: null, password }, now)).toMatchObject({
    failure: { kind: "tooMany" },
  });
});

test("who has no password must have signed in within a quarter of an hour", async () => {
  const { context } = await somebody({ withPassword: false });
  const wanted = { name: "script", days: null, password: "" };
  expect(await createOwnToken({ ...context, now: afterMinutes(16) }, wanted, now)).toMatchObject({
    failure: { kind: "notAllowed" },
  });
  expect(await createOwnToken({ ...context, now: afterMinutes(15) }, wanted, now)).toMatchObject({ ok: true });
});

test("a token of 30 days works for 30 days, and then says that it has expired", async () => {
  const { context } = await somebody();
  const made = await createOwnToken(context, { name: "script", days: 30, password }, now);
  const asks = (at: Date) => viewerOfToken(db, `Bearer ${made.ok && made.value.token}`, at);
  const days = (count: number) => afterMinutes(count * 24 * 60);
  expect(await tokensOf(db, context.actor.userId)).toMatchObject([{ expiresAt: days(30) }]);
  expect(await asks(days(29.99))).toMatchObject({ ok: true });
  const late = await asks(days(30));
  expect(late.ok ? "" : late.failure.detail).toContain("has expired");
});

test("a token is made for one of the spans that are offered, or for good", () => {
  const given = { name: "t", password: "" };
  expect([30, 90, 365, null].every((days) => ownTokenInput.safeParse({ ...given, days }).success)).toBe(true);
  expect([0, 31, Number.NaN, "30"].some((days) => ownTokenInput.safeParse({ ...given, days }).success)).toBe(false);
});

test("a provider can be unlinked, unless it is the only way in", async () => {
  const { context, link } = await somebody({ withPassword: false });
  await link("github");
  expect(await unlinkProvider(context, "github")).toMatchObject({ failure: { kind: "conflict" } });
  expect(await unlinkProvider(context, "google")).toMatchObject({ failure: { kind: "notFound" } });
  await link("google");
  expect(await unlinkProvider(context, "github")).toMatchObject({ ok: true });
  expect(await db.account.findMany()).toMatchObject([{ provider: "google" }]);
});
