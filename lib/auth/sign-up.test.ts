import { beforeEach, describe, expect, test } from "vitest";
import { setSignUp } from "@/lib/administration/set-sign-up";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { createWorld } from "@/lib/worlds/create-world";
import { testDb } from "@/prisma/testing/test-database";
import { signUpState } from "./read";
import { signUp } from "./sign-up";
import { aSignedUpPerson, knockAt, password } from "./testing/a-signed-up-person";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const knock = knockAt(db);
const person = (name: string) => aSignedUpPerson(db, name);

describe("signing up", () => {
  test("of five first people at once exactly one owns the installation", async () => {
    expect(await signUpState(db)).toBe("first");
    await Promise.all(["A", "B", "C", "D", "E"].map(person));
    expect(await db.user.count({ where: { ownsInstallation: true } })).toBe(1);
    expect(await db.user.count()).toBe(5);
    expect(await signUpState(db)).toBe("open");
  });

  test("the same address twice at once makes one account", async () => {
    const one = { name: "A", email: "a@example.org", password };
    const results = await Promise.all([signUp(knock, one, null), signUp(knock, one, null)]);
    expect(results.map((result) => (result.ok ? "in" : result.failure.kind)).sort()).toEqual(["conflict", "in"]);
  });

  test("the password is kept as argon2id alone", async () => {
    await person("A");
    expect((await db.user.findFirstOrThrow()).passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test("closed to all but those with a valid invitation; its owner alone closes it", async () => {
    const owner = await person("Owner");
    const other = await person("Other");
    expect(await setSignUp(other.context, false)).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
    expect(await setSignUp(owner.context, false)).toMatchObject({ ok: true });
    expect(await signUpState(db)).toBe("closed");
    const stranger = { name: "S", email: "s@example.org", password };
    expect(await signUp(knock, stranger, null)).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
    expect(await signUp(knock, stranger, "made up")).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
    await createWorld(other.context, { slug: "world", title: "World", visibility: "private" });
    const invitation = await createInvitation(other.context, "world", { role: "reader", days: 1 });
    if (!invitation.ok) throw new Error("no invitation");
    expect(await signUp(knock, stranger, invitation.value.secret)).toMatchObject({ ok: true });
  });
});
