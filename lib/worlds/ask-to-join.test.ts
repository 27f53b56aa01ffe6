import { beforeEach, describe, expect, test } from "vitest";
import { aMember, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { value } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { acceptInvitation } from "./accept-invitation";
import { acceptJoinRequest } from "./accept-join-request";
import { askToJoin } from "./ask-to-join";
import { createInvitation } from "./create-invitation";
import { declineJoinRequest } from "./decline-join-request";
import { worldFor } from "./read";
import { countJoinRequests, joinRequestsOf, ownJoinRequest } from "./read-join-requests";
import { removeMember } from "./remove-member";
import { withdrawJoinRequest } from "./withdraw-join-request";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db, "open-river", "public");
});

const contextOf = async (name: string) => ({ db, actor: await aPerson(db, name), now: setting.context.now });
const later = (days: number) => new Date(setting.context.now.getTime() + days * 86_400_000);
const asking = { note: "I know the line well." };

describe("somebody who asks to join a public world", () => {
  test("waits, and becomes a member with the role that an owner chooses", async () => {
    const ada = await contextOf("Ada");
    value(await askToJoin(ada, setting.slug, asking));
    expect(await ownJoinRequest(db, setting.worldId, ada.actor.userId, ada.now)).toEqual({
      state: "waiting",
      at: ada.now,
    });
    expect(await joinRequestsOf(db, setting.worldId)).toMatchObject([
      { user: { id: ada.actor.userId, name: "Ada" }, note: "I know the line well." },
    ]);
    expect((await worldFor(db, ada.actor, setting.slug))?.role).toBeNull();
    value(await acceptJoinRequest(setting.context, setting.slug, ada.actor.userId, { role: "editor" }));
    expect((await worldFor(db, ada.actor, setting.slug))?.role).toBe("editor");
    expect(await countJoinRequests(db, setting.worldId)).toBe(0);
    expect(await acceptJoinRequest(setting.context, setting.slug, ada.actor.userId, { role: "owner" })).toMatchObject({
      failure: { kind: "notFound" },
    });
  });

  test("asks once, and can take it back and ask anew", async () => {
    const ada = await contextOf("Ada");
    value(await askToJoin(ada, setting.slug, asking));
    expect(await askToJoin(ada, setting.slug, { note: "Please?" })).toMatchObject({ failure: { kind: "conflict" } });
    value(await withdrawJoinRequest(ada, setting.slug));
    expect(await joinRequestsOf(db, setting.worldId)).toEqual([]);
    expect(await withdrawJoinRequest(ada, setting.slug)).toMatchObject({ failure: { kind: "notFound" } });
    value(await askToJoin(ada, setting.slug, { note: "Now in earnest." }));
    expect(await joinRequestsOf(db, setting.worldId)).toMatchObject([{ note: "Now in earnest." }]);
  });

  test("who was declined is told, and can ask again after a month, not before", async () => {
    const ada = await contextOf("Ada");
    const { userId } = ada.actor;
    value(await askToJoin(ada, setting.slug, asking));
    value(await declineJoinRequest(setting.context, setting.slug, userId));
    expect(await ownJoinRequest(db, setting.worldId, userId, later(29))).toEqual({
      state: "declined",
      again: later(30),
    });
    const early = await askToJoin({ ...ada, now: later(29) }, setting.slug, asking);
    expect(early).toMatchObject({ failure: { kind: "conflict", detail: expect.stringContaining("2026-03-31") } });
    expect(await withdrawJoinRequest(ada, setting.slug)).toMatchObject({ failure: { kind: "notFound" } });
    expect(await ownJoinRequest(db, setting.worldId, userId, later(30))).toBeNull();
    value(await askToJoin({ ...ada, now: later(30) }, setting.slug, asking));
    expect(await countJoinRequests(db, setting.worldId)).toBe(1);
  });

  test("is no longer listed once they joined by a link, and not after they left again", async () => {
    const ada = await contextOf("Ada");
    value(await askToJoin(ada, setting.slug, asking));
    const { secret } = value(await createInvitation(setting.context, setting.slug, { role: "reader", days: 3 }));
    value(await acceptInvitation(ada, secret));
    expect(await joinRequestsOf(db, setting.worldId)).toEqual([]);
    value(await removeMember(ada, setting.slug, ada.actor.userId));
    expect(await joinRequestsOf(db, setting.worldId)).toEqual([]);
  });
});

describe("requests to join are refused", () => {
  test("to members, and a private world stays hidden", async () => {
    const reader = await aMember(db, setting, "reader");
    expect(await askToJoin(reader, setting.slug, asking)).toMatchObject({ failure: { kind: "notAllowed" } });
    const hidden = await aWorld(db, "hidden-river");
    expect(await askToJoin(await contextOf("Ada"), hidden.slug, asking)).toMatchObject({
      failure: { kind: "notFound" },
    });
  });

  test("beyond the world's quota, and after ten in an hour by one person", async () => {
    await db.installation.upsert({
      where: { id: 1 },
      create: { id: 1, quotas: { joinRequestsPerWorld: 1 } },
      update: { quotas: { joinRequestsPerWorld: 1 } },
    });
    const [ada, bob] = [await contextOf("Ada"), await contextOf("Bob")];
    value(await askToJoin(ada, setting.slug, asking));
    expect(await askToJoin(bob, setting.slug, asking)).toMatchObject({
      failure: { kind: "conflict", detail: expect.stringContaining("waiting for an answer") },
    });
    for (let tries = 1; tries < 10; tries += 1) await askToJoin(bob, setting.slug, asking);
    expect(await askToJoin(bob, setting.slug, asking)).toMatchObject({ failure: { kind: "tooMany" } });
  });
});

test("only owners answer, and nobody whose account is suspended is listed", async () => {
  const [ada, editor] = [await contextOf("Ada"), await aMember(db, setting, "editor")];
  value(await askToJoin(ada, setting.slug, asking));
  const { userId } = ada.actor;
  expect(await acceptJoinRequest(editor, setting.slug, userId, { role: "reader" })).toMatchObject({
    failure: { kind: "notAllowed" },
  });
  expect(await declineJoinRequest(editor, setting.slug, userId)).toMatchObject({ failure: { kind: "notAllowed" } });
  await db.user.update({ where: { id: userId }, data: { suspendedAt: ada.now } });
  expect(await joinRequestsOf(db, setting.worldId)).toEqual([]);
});
