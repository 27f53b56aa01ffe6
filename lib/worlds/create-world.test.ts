import { beforeEach, expect, test } from "vitest";
import type { UserId } from "@/lib/auth/actor";
import { newId } from "@/lib/base/ids";
import { testDb } from "@/prisma/testing/test-database";
import { createWorld } from "./create-world";
import { MAX_WORLD_SLUG } from "./world";

const { db, reset } = await testDb();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");

async function aPerson() {
  const actor = { userId: newId<"User">() as UserId, name: "Anna", email: "anna@example.org", ownsInstallation: false };
  await db.user.create({ data: { id: actor.userId, name: actor.name, email: actor.email } });
  return { db, actor, now };
}

test("whoever chooses an address that is taken is told one that is free", async () => {
  const anna = await aPerson();
  const make = (slug: string) => createWorld(anna, { slug, title: "The river", visibility: "private" });
  await make("river");
  expect(await make("river")).toMatchObject({
    ok: false,
    failure: { kind: "conflict", detail: "The address “river” is taken. “river-2” is free." },
  });
  await make("river-2");
  expect(await make("river")).toMatchObject({ failure: { detail: expect.stringContaining("“river-3” is free") } });
  expect(await make("river-3")).toMatchObject({ ok: true });
});

test("the free address is no longer than an address may be", async () => {
  const anna = await aPerson();
  const slug = `${"r".repeat(MAX_WORLD_SLUG - 2)}-r`;
  const make = (each: string) => createWorld(anna, { slug: each, title: "The river", visibility: "private" });
  await make(slug);
  const free = `${"r".repeat(MAX_WORLD_SLUG - 2)}-2`;
  expect(await make(slug)).toMatchObject({ failure: { detail: expect.stringContaining(`“${free}” is free`) } });
  expect(await make(free)).toMatchObject({ ok: true });
});
