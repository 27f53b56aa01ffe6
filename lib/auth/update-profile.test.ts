import { beforeEach, describe, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { accountOf } from "./read";
import { aSignedUpPerson } from "./testing/a-signed-up-person";
import { updateProfile } from "./update-profile";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const person = (name: string) => aSignedUpPerson(db, name);

describe("an account", () => {
  test("shows a new name", async () => {
    const { context, actor } = await person("A");
    await updateProfile(context, { name: "Anna" });
    expect(await accountOf(db, actor.userId)).toMatchObject({
      name: "Anna",
      emailVerified: false,
      hasPassword: true,
      providers: [],
    });
  });
});
