import { beforeEach, describe, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { changePassword } from "./change-password";
import { createFeedKey } from "./create-feed-key";
import { createToken } from "./create-token";
import { feedViewer } from "./feed-viewer";
import { aSignedUpPerson, now, password } from "./testing/a-signed-up-person";
import { viewerOfToken } from "./token-actor";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const person = (name: string) => aSignedUpPerson(db, name);

describe("a change of password", () => {
  test.each([true, false])("ends API tokens and feed keys when the person wants it: %s", async (endPrograms) => {
    const { context, actor } = await person("A");
    const stranger = await person("B");
    const [token, key, hers] = [
      await createToken(context, { name: "script" }),
      await createFeedKey(context, { name: "reader" }),
      await createToken(stranger.context, { name: "script" }),
    ];
    if (!token.ok || !key.ok || !hers.ok) throw new Error("no secrets");
    await db.account.create({
      data: { userId: actor.userId, type: "oauth", provider: "github", providerAccountId: "1" },
    });
    await changePassword(context, { old: password, new: "another password", endPrograms });
    expect((await viewerOfToken(db, `Bearer ${token.value.token}`, now)).ok).toBe(!endPrograms);
    expect((await feedViewer(db, { key: key.value.token, authorization: null }, now)).ok).toBe(!endPrograms);
    expect((await viewerOfToken(db, `Bearer ${hers.value.token}`, now)).ok).toBe(true);
    expect(await db.account.count(), "a linked provider stays").toBe(1);
  });
});
