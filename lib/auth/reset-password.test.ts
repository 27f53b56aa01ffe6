import { beforeEach, describe, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { createFeedKey } from "./create-feed-key";
import { createToken } from "./create-token";
import { feedViewer } from "./feed-viewer";
import { resetPassword } from "./reset-password";
import { type SignedIn, signIn } from "./sign-in";
import { actorOf, aSignedUpPerson, cookieOf, knockAt, now, password } from "./testing/a-signed-up-person";
import { viewerOfToken } from "./token-actor";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const knock = knockAt(db);
const person = (name: string) => aSignedUpPerson(db, name);

const begun = (signedIn: SignedIn, at = now) => cookieOf(db, signedIn, at);

describe("a password that was forgotten", () => {
  test("is replaced by a random one, which alone works from then on", async () => {
    const { actor, context } = await person("A");
    const session = await begun({ userId: actor.userId, sessionEpoch: 0 });
    const token = await createToken(context, { name: "script" });
    const key = await createFeedKey(context, { name: "reader" });
    await db.account.create({
      data: { userId: actor.userId, type: "oauth", provider: "github", providerAccountId: "1" },
    });
    expect(await actorOf(db, session)).toEqual(actor);
    const made = await resetPassword(db, " A@example.org ", now);
    if (!made.ok) throw new Error(made.failure.detail);
    expect(await signIn(knock, { email: "a@example.org", password })).toMatchObject({ ok: false });
    expect(await signIn(knock, { email: "a@example.org", password: made.value.password })).toMatchObject({
      ok: true,
    });
    expect(await actorOf(db, session)).toBeNull();
    expect(await viewerOfToken(db, `Bearer ${token.ok && token.value.token}`, now)).toMatchObject({ ok: false });
    expect(await feedViewer(db, { key: key.ok ? key.value.token : "", authorization: null }, now)).toMatchObject({
      ok: false,
    });
    expect(await db.account.count()).toBe(0);
  });

  test("of an address that nobody has is refused", async () => {
    expect(await resetPassword(db, "nobody@example.org", now)).toMatchObject({
      ok: false,
      failure: { kind: "notFound" },
    });
  });
});
