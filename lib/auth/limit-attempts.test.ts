import { beforeEach, describe, expect, test, vi } from "vitest";
import { nestedTransaction } from "@/lib/db";
import { testDb } from "@/prisma/testing/test-database";
import { limitAttempts } from "./limit-attempts";
import { signIn } from "./sign-in";
import { aSignedUpPerson, knockAt, password } from "./testing/a-signed-up-person";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const knock = knockAt(db);
const person = (name: string) => aSignedUpPerson(db, name);

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

  test("in a transaction they are counted, and no clock is left behind", async () => {
    const set = vi.spyOn(globalThis, "setTimeout");
    await db.$transaction(async (tx) => {
      const nested = nestedTransaction(tx);
      for (let attempt = 0; attempt < 10; attempt += 1) await limitAttempts(nested, "changePassword", "y");
      expect((await limitAttempts(nested, "changePassword", "y")).ok).toBe(false);
    });
    const clocks = set.mock.calls.filter(([, wait]) => (wait ?? 0) >= 60_000);
    set.mockRestore();
    expect(clocks).toEqual([]);
    expect((await limitAttempts(db, "changePassword", "y")).ok).toBe(false);
  });

  test("limits can be switched off for a load test", async () => {
    vi.stubEnv("CANONRY_RATE_LIMITS", "off");
    const results = await Promise.all(Array.from({ length: 15 }, () => limitAttempts(db, "changePassword", "x")));
    vi.unstubAllEnvs();
    expect(results.every((result) => result.ok)).toBe(true);
  });
});
