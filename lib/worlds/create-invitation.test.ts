import { beforeEach, expect, test } from "vitest";
import type { UserId } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/policy";
import { newId } from "@/lib/base/ids";
import { testDb } from "@/prisma/testing/test-database";
import { acceptInvitation } from "./accept-invitation";
import { createInvitation } from "./create-invitation";
import { createWorld } from "./create-world";
import { membersOf, worldFor } from "./read";
import { invitationFor, invitationsOf } from "./read-invitations";
import { removeMember } from "./remove-member";
import { revokeInvitation } from "./revoke-invitation";

const { db, reset } = await testDb();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);

async function person(name: string) {
  const actor = { userId: newId<"User">() as UserId, name, email: `${name}@example.org`, ownsInstallation: false };
  await db.user.create({ data: { id: actor.userId, name, email: actor.email } });
  return { db, actor, now };
}

async function aWorld() {
  const owner = await person("owner");
  const world = await createWorld(owner, { slug: "world", title: "World", visibility: "private" });
  if (!world.ok) throw new Error("no world");
  return { owner, world: world.value };
}

async function link(owner: Awaited<ReturnType<typeof person>>, role: "editor" | "contributor" | "reader") {
  const made = await createInvitation(owner, "world", { role, days: 7 });
  if (!made.ok) throw new Error(made.failure.detail);
  return made.value;
}

async function joins({ actor }: Awaited<ReturnType<typeof person>>, role: Role) {
  const { id: worldId } = await db.world.findUniqueOrThrow({ where: { slug: "world" } });
  await db.membership.create({ data: { worldId, userId: actor.userId, role, createdAt: now } });
}

const roleOf = async (context: Awaited<ReturnType<typeof person>>): Promise<Role | null> =>
  (await worldFor(db, context.actor, "world"))?.role ?? null;

test("whoever follows the link joins with its role, any number of people", async () => {
  const { owner, world } = await aWorld();
  const { id, secret } = await link(owner, "contributor");
  const [a, b] = [await person("a"), await person("b")];
  expect(await worldFor(db, a.actor, "world")).toBeNull();
  expect(await invitationFor(db, secret, now)).toMatchObject({ ok: true, value: { role: "contributor" } });
  expect(await acceptInvitation(a, secret)).toMatchObject({ ok: true, value: { slug: "world", joined: true } });
  expect(await acceptInvitation(b, secret)).toMatchObject({ ok: true });
  expect([await roleOf(a), await roleOf(b)]).toEqual(["contributor", "contributor"]);
  expect(await invitationsOf(db, world.id, now)).toMatchObject([
    { id, usedCount: 2, state: "open", invitedBy: "owner" },
  ]);
  expect(JSON.stringify(await db.invitation.findMany())).not.toContain(secret);
});

test("a link never lowers a role, and raises one that is lower", async () => {
  const { owner } = await aWorld();
  const a = await person("a");
  await acceptInvitation(a, (await link(owner, "reader")).secret);
  await acceptInvitation(a, (await link(owner, "editor")).secret);
  expect(await roleOf(a)).toBe("editor");
  expect(await acceptInvitation(a, (await link(owner, "reader")).secret)).toMatchObject({ value: { joined: false } });
  expect(await roleOf(a)).toBe("editor");
  await acceptInvitation(owner, (await link(owner, "reader")).secret);
  expect(await roleOf(owner)).toBe("owner");
});

test("a revoked, an expired and an unknown link say so and give nothing", async () => {
  const { owner } = await aWorld();
  const a = await person("a");
  const { id, secret } = await link(owner, "reader");
  expect(await acceptInvitation({ ...a, now: later(8) }, secret)).toMatchObject({ failure: { kind: "gone" } });
  expect(await revokeInvitation(owner, "world", id)).toMatchObject({ ok: true });
  expect(await revokeInvitation(owner, "world", id)).toMatchObject({ failure: { kind: "notFound" } });
  expect(await acceptInvitation(a, secret)).toMatchObject({ failure: { kind: "gone" } });
  expect(await acceptInvitation(a, "made up")).toMatchObject({ failure: { kind: "notFound" } });
  expect(await roleOf(a)).toBeNull();
});

test("only an owner invites and revokes; a stranger does not learn that there is a world", async () => {
  const { owner } = await aWorld();
  const editor = await person("editor");
  await joins(editor, "editor");
  const { id } = await link(owner, "reader");
  const stranger = await person("stranger");
  const input = { role: "reader", days: 7 } as const;
  expect(await createInvitation(editor, "world", input)).toMatchObject({ failure: { kind: "notAllowed" } });
  expect(await createInvitation(stranger, "world", input)).toMatchObject({ failure: { kind: "notFound" } });
  expect(await revokeInvitation(editor, "world", id)).toMatchObject({ failure: { kind: "notAllowed" } });
  expect(await revokeInvitation(stranger, "world", id)).toMatchObject({ failure: { kind: "notFound" } });
});

test("two owners who leave at once leave one behind", async () => {
  const { owner, world } = await aWorld();
  const second = await person("second");
  await joins(second, "owner");
  const left = await Promise.all([
    removeMember(owner, "world", owner.actor.userId),
    removeMember(second, "world", second.actor.userId),
  ]);
  expect(left.filter((result) => result.ok)).toHaveLength(1);
  expect(await membersOf(db, world.id)).toMatchObject([{ role: "owner" }]);
});
