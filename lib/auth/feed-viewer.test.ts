import { expect, test } from "vitest";
import { aPerson } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { createFeedKey } from "./create-feed-key";
import { createToken } from "./create-token";
import { feedViewer } from "./feed-viewer";
import { feedKeysOf } from "./read";
import { revokeFeedKey } from "./revoke-feed-key";
import { viewerOfToken } from "./token-actor";

const { db } = await testDb();
const now = new Date("2026-03-01T10:00:00Z");

test("a key reads feeds as its owner and nothing else, is kept as a hash, and ends when it is revoked", async () => {
  const context = { db, actor: await aPerson(db, "Liv"), now };
  const other = { db, actor: await aPerson(db, "Ravi"), now };
  const made = await createFeedKey(context, { name: "my reader" });
  if (!made.ok) throw new Error(made.failure.detail);
  const { id, token: key } = made.value;
  expect(key).toMatch(/^feed_[\w-]{32}$/);
  expect(JSON.stringify(await db.feedKey.findMany())).not.toContain(key);
  const asked = { key, authorization: null };
  expect(await feedViewer(db, asked, now)).toMatchObject({ ok: true, value: { userId: context.actor.userId } });
  expect(await feedKeysOf(db, context.actor.userId)).toMatchObject([{ name: "my reader", lastUsedAt: now }]);
  expect((await viewerOfToken(db, `Bearer ${key}`, now)).ok).toBe(false);
  expect((await revokeFeedKey(other, id)).ok).toBe(false);
  expect((await revokeFeedKey(context, id)).ok).toBe(true);
  expect(await feedViewer(db, asked, now)).toMatchObject({ ok: false, failure: { kind: "unauthenticated" } });
  expect(await feedKeysOf(db, context.actor.userId)).toEqual([]);
});

test("an API token reads feeds, too; without either nobody is known, and a wrong key is no visitor", async () => {
  const context = { db, actor: await aPerson(db, "Liv"), now };
  const made = await createToken(context, { name: "a program" });
  const authorization = made.ok ? `Bearer ${made.value.token}` : "";
  expect(await feedViewer(db, { key: null, authorization }, now)).toMatchObject({ value: { name: "Liv" } });
  expect(await feedViewer(db, { key: null, authorization: null }, now)).toEqual({ ok: true, value: null });
  expect((await feedViewer(db, { key: "feed_wrong", authorization: null }, now)).ok).toBe(false);
});

test("a person has 20 keys at most", async () => {
  const context = { db, actor: await aPerson(db, "Liv"), now };
  for (let made = 0; made < 20; made++) expect((await createFeedKey(context, { name: "k" })).ok).toBe(true);
  expect(await createFeedKey(context, { name: "k" })).toMatchObject({ failure: { kind: "conflict" } });
});
