import { beforeEach, describe, expect, test } from "vitest";
import { testDb } from "@/prisma/testing/test-database";
import { createToken } from "./create-token";
import { tokensOf } from "./read";
import { revokeToken } from "./revoke-token";
import { aSignedUpPerson, now } from "./testing/a-signed-up-person";
import { viewerOfToken } from "./token-actor";

process.env.NEXTAUTH_SECRET = "a secret of the tests";
const { db, reset } = await testDb();
beforeEach(reset);

const person = (name: string) => aSignedUpPerson(db, name);

describe("an API token", () => {
  test("acts for its person until it is revoked, and is kept as a hash", async () => {
    const { context, actor } = await person("A");
    const made = await createToken(context, { name: "script" });
    if (!made.ok) throw new Error("no token");
    const { id, token } = made.value;
    expect(JSON.stringify(await db.apiToken.findMany())).not.toContain(token);
    expect(await viewerOfToken(db, `Bearer ${token}`, now)).toEqual({ ok: true, value: actor });
    const stranger = await person("B");
    expect(await revokeToken(stranger.context, id)).toMatchObject({ ok: false, failure: { kind: "notFound" } });
    expect(await revokeToken(context, id)).toMatchObject({ ok: true });
    expect(await viewerOfToken(db, `Bearer ${token}`, now)).toMatchObject({ failure: { kind: "unauthenticated" } });
    expect(await tokensOf(db, actor.userId)).toEqual([]);
  });

  test("none is a visitor, a bad one is refused", async () => {
    expect(await viewerOfToken(db, null, now)).toEqual({ ok: true, value: null });
    for (const header of ["Bearer wrong", "Basic YTpi", "Bearer", ""]) {
      expect(await viewerOfToken(db, header, now)).toMatchObject({ failure: { kind: "unauthenticated" } });
    }
  });

  test("remembers when it was last used, once a minute", async () => {
    const { context, actor } = await person("A");
    const made = await createToken(context, { name: "script" });
    if (!made.ok) throw new Error("no token");
    const whenUsedAt = async (seconds: number) => {
      await viewerOfToken(db, `Bearer ${made.value.token}`, new Date(now.getTime() + seconds * 1000));
      const [token] = await tokensOf(db, actor.userId);
      return ((token?.lastUsedAt?.getTime() ?? 0) - now.getTime()) / 1000;
    };
    expect([await whenUsedAt(0), await whenUsedAt(59), await whenUsedAt(60)]).toEqual([0, 0, 60]);
  });
});
