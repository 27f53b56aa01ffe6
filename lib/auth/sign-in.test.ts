import { hash } from "@node-rs/argon2";
import { beforeEach, expect, test } from "vitest";
import { aPerson } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { type Device, deviceIn, deviceToken, withPerson } from "./device";
import { countAttempt } from "./limit-attempts";
import { hashPassword } from "./password";
import { sessionToken } from "./session-token";
import { signIn } from "./sign-in";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const now = new Date("2026-03-01T12:00:00Z");
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const password = "a lantern by the rails";

async function somebody(name = "Ada") {
  const person = await aPerson(db, name);
  await db.user.update({ where: { id: person.userId }, data: { passwordHash: await hashPassword(password) } });
  return person;
}

type From = { readonly ipAddress?: string; readonly device?: Device | null; readonly at?: Date };

const tries = (email: string, typed: string, { ipAddress = "192.0.2.1", device = null, at = now }: From = {}) =>
  signIn({ db, now: at, ipAddress, device }, { email, password: typed });

/** Wrong passwords from many places, counted without the work of hashing each. */
async function botnet(email: string, times: number): Promise<void> {
  for (let each = 0; each < times; each++) await countAttempt(db, "signInTo", email);
}

test("wrong passwords from one place slow that place down, and nobody elsewhere", async () => {
  const { email, userId } = await somebody();
  for (let attempt = 0; attempt < 6; attempt++) {
    expect(await tries(email, "wrong")).toMatchObject({ failure: { kind: "unauthenticated" } });
  }
  expect(await tries(email, password)).toMatchObject({ failure: { kind: "tooMany", retryAfterSeconds: 2 } });
  expect(await tries(email, password, { ipAddress: "192.0.2.2" })).toMatchObject({ ok: true, value: { userId } });
  expect(await tries(email, password, { at: after(2) })).toMatchObject({ ok: true });
  expect(await tries(email, password, { at: after(2) }), "who knew it is not counted").toMatchObject({ ok: true });
});

test("attempts at the same moment are all counted", async () => {
  const { email } = await somebody();
  const results = await Promise.all(Array.from({ length: 20 }, () => tries(email, "wrong")));
  expect(results.filter((result) => !result.ok && result.failure.kind === "unauthenticated")).toHaveLength(6);
});

test("a botnet never keeps out the owner on a device that they signed in with before", async () => {
  const { email, userId } = await somebody();
  const device = withPerson(null, userId);
  await botnet(email, 500);
  expect(await tries(email, password, { ipAddress: "198.51.100.9", device })).toMatchObject({ ok: true });
  expect(await tries(email, "mistyped", { device })).toMatchObject({ failure: { kind: "unauthenticated" } });
  expect(await tries(email, password, { device })).toMatchObject({ ok: true });
});

test("with a new device the owner waits under attack, once and for a minute at most", async () => {
  const { email } = await somebody();
  await botnet(email, 500);
  const home = { ipAddress: "198.51.100.9" };
  const first = await tries(email, password, home);
  expect(first).toMatchObject({ failure: { kind: "tooMany", retryAfterSeconds: 60 } });
  await botnet(email, 500);
  expect(await tries(email, password, { ...home, at: after(59) })).toMatchObject({ failure: { kind: "tooMany" } });
  expect(await tries(email, password, { ...home, at: after(60) })).toMatchObject({ ok: true });
});

test("who guesses at many addresses from one place is slowed down, at each of them", async () => {
  const { email } = await somebody();
  for (let each = 0; each < 121; each++) await countAttempt(db, "signInFrom", "203.0.113.5");
  expect(await tries(email, "wrong", { ipAddress: "203.0.113.5" })).toMatchObject({
    failure: { retryAfterSeconds: 8 },
  });
  expect(await tries("nobody@example.org", "wrong", { ipAddress: "203.0.113.5" })).toMatchObject({
    failure: { retryAfterSeconds: 8 },
  });
});

test("300 people of a school sign in from one place, though some mistype", { timeout: 120_000 }, async () => {
  // A hash that costs little: what is tried here is the counting.
  const passwordHash = await hash(password, { memoryCost: 8, timeCost: 1 });
  const pupils = Array.from({ length: 300 }, (_each, index) => `pupil${index}@example.org`);
  await db.user.createMany({ data: pupils.map((email) => ({ id: email, email, name: email, passwordHash })) });
  await Promise.all(pupils.slice(0, 40).map((email) => tries(email, "mistyped")));
  const signedIn = await Promise.all(pupils.map((email) => tries(email, password)));
  expect(signedIn.filter((result) => result.ok)).toHaveLength(300);
});

test("a device for another account, or one's own with wrong passwords, is as slow as any", async () => {
  const { email, userId } = await somebody();
  const stranger = withPerson(null, (await somebody("Eve")).userId);
  await botnet(email, 500);
  expect(await tries(email, password, { device: stranger })).toMatchObject({ failure: { kind: "tooMany" } });
  const stolen = withPerson(null, userId);
  for (let attempt = 0; attempt < 6; attempt++) await tries(email, "wrong", { device: stolen });
  expect(await tries(email, password, { device: stolen })).toMatchObject({ failure: { kind: "tooMany" } });
});

test("addresses are kept as hashes", async () => {
  const { email } = await somebody();
  await tries(email, "wrong");
  expect(await db.signInWait.count()).toBe(1);
  const kept = JSON.stringify([await db.signInWait.findMany(), await db.rateLimit.findMany()]);
  expect(kept).not.toContain(email);
});

test("a device's cookie cannot be made up, is no session's, and knows the last twelve accounts", async () => {
  const { userId } = await somebody();
  const device = withPerson(null, userId);
  expect(await deviceIn(await deviceToken(device))).toEqual(device);
  expect(await deviceIn("made up")).toBeNull();
  expect(await deviceIn(undefined)).toBeNull();
  expect(await deviceIn(await sessionToken("s"))).toBeNull();
  const shared = Array.from({ length: 12 }, (_each, index) => `person${index}` as typeof userId).reduce(
    (known, each) => withPerson(known, each),
    device,
  );
  expect(shared.id).toBe(device.id);
  expect(shared.people).toHaveLength(12);
  expect(shared.people).not.toContain(userId);
});
