import { afterAll, beforeEach, expect, test } from "vitest";
import { createSession } from "@/lib/auth/create-session";
import { IDLE_MS } from "@/lib/auth/session";
import { sessionToken } from "@/lib/auth/session-token";
import { aMember, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { AudienceReader } from "./audience";

process.env.NEXTAUTH_SECRET = "a secret of this test";
const { db, reset } = await testDb();
const reader = new AudienceReader(process.env.DATABASE_URL ?? "");
afterAll(() => reader.end());

let closed: Setting;
let open: Setting;
beforeEach(async () => {
  await reset();
  closed = await aWorld(db, "closed", "private");
  open = await aWorld(db, "open", "public");
});

async function cookieOf(userId: string, sessionEpoch = 0, now = new Date()): Promise<string> {
  const who = { userId: userId as Setting["context"]["actor"]["userId"], sessionEpoch };
  const id = await createSession(db, who, { agent: "", ipAddress: "192.0.2.1" }, now);
  return `theme=dark; next-auth.session-token=${await sessionToken(id)}`;
}

test("every member of a private world is sent its pages, whatever their role, and nobody else", async () => {
  const { actor } = await aMember(db, closed, "reader");
  const cookie = await cookieOf(actor.userId);
  expect(await reader.audienceOf(cookie, "closed")).toBe("members");
  expect(await reader.audienceOf(await cookieOf(closed.context.actor.userId), "closed")).toBe("members");
  const stranger = await cookieOf((await aPerson(db, "stranger")).userId);
  for (const other of [stranger, await cookieOf(open.context.actor.userId), "", "next-auth.session-token=x"])
    expect(await reader.audienceOf(other, "closed")).toBeNull();
});

test("who has left, is suspended, signed out everywhere, or has not been here for long is a member no more", async () => {
  const { actor } = await aMember(db, closed, "editor");
  const { userId } = actor;
  const cookie = await cookieOf(userId);
  const now = () => reader.audienceOf(cookie, "closed");
  const changes: [object, object][] = [
    [{ suspendedAt: new Date() }, { suspendedAt: null }],
    [{ sessionEpoch: 3 }, { sessionEpoch: 0 }],
  ];
  for (const [change, back] of changes) {
    await db.user.update({ where: { id: userId }, data: change });
    expect([change, await now()]).toEqual([change, null]);
    await db.user.update({ where: { id: userId }, data: back });
    expect(await now()).toBe("members");
  }
  expect(await reader.audienceOf(await cookieOf(userId, 0, new Date(Date.now() - IDLE_MS)), "closed")).toBeNull();
  await db.membership.deleteMany({ where: { userId } });
  expect(await now()).toBeNull();
  await db.membership.create({ data: { userId, worldId: closed.worldId, role: "reader", createdAt: new Date() } });
  await db.session.deleteMany({ where: { userId } });
  expect(await now()).toBeNull();
});

test("a public world is read by all, one that was closed by nobody", async () => {
  expect(await reader.audienceOf("next-auth.session-token=x", "open")).toBe("signed-in");
  const owner = await cookieOf(closed.context.actor.userId);
  for (const data of [{ deletedAt: new Date() }, { deletedAt: null, takenDownAt: new Date() }]) {
    await db.world.updateMany({ data });
    expect([await reader.audienceOf(owner, "closed"), await reader.audienceOf(owner, "open")]).toEqual([null, null]);
  }
  expect(await reader.audienceOf(owner, "none")).toBeNull();
});

test("where the database is away nobody is anything", async () => {
  const lost = new AudienceReader("postgresql://127.0.0.1:1/none");
  expect(await lost.audienceOf("next-auth.session-token=x", "open")).toBeNull();
  await lost.end();
});
