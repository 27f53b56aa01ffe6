import { beforeEach, describe, expect, test, vi } from "vitest";
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

  test("limits can be switched off for a load test", async () => {
    vi.stubEnv("CANONRY_RATE_LIMITS", "off");
    const results = await Promise.all(Array.from({ length: 15 }, () => limitAttempts(db, "changePassword", "x")));
    vi.unstubAllEnvs();
    expect(results.every((result) => result.ok)).toBe(true);
  });
});
