import { beforeEach, describe, expect, test } from "vitest";
import { isInvited } from "@/lib/auth/invited";
import { linkIn } from "@/lib/mail/testing/mail-box";
import { testMail } from "@/lib/mail/testing/test-mail";
import { aMember, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { acceptInvitation } from "./accept-invitation";
import { changeRole } from "./change-role";
import { memberInput } from "./input";
import { inviteMember } from "./invite-member";
import { membersOf } from "./read";
import { invitationsOf } from "./read-invitations";
import { acceptReceived, declineReceived, receivedInvitations } from "./received-invitations";
import { revokeInvitation } from "./revoke-invitation";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const contextOf = async (name: string) => ({ db, actor: await aPerson(db, name), now: setting.context.now });
const later = (days: number) => new Date(setting.context.now.getTime() + days * 86_400_000);
const verify = (userId: string) =>
  db.user.update({ where: { id: userId }, data: { emailVerified: setting.context.now } });

async function invited(email: string, role: "owner" | "editor" | "reader" = "editor") {
  const answer = await inviteMember(setting.context, setting.slug, { email, role });
  if (!answer.ok || !("invited" in answer.value)) throw new Error(JSON.stringify(answer));
  return answer.value.invited;
}

const roleOf = async (userId: string) =>
  (await membersOf(db, setting.worldId)).find((member) => member.userId === userId)?.role ?? null;

describe("somebody who is invited by address", () => {
  test("is no member before they accept, and then has the role", async () => {
    const ada = await contextOf("Ada");
    const { id } = await invited(ada.actor.email, "owner");
    expect(await roleOf(ada.actor.userId)).toBeNull();
    expect(await receivedInvitations(db, ada.actor, ada.now)).toMatchObject([
      { id, role: "owner", invitedBy: setting.context.actor.name, world: { slug: setting.slug } },
    ]);
    expect(await acceptReceived(ada, id)).toEqual({
      ok: true,
      value: { slug: setting.slug, role: "owner", joined: true },
    });
    expect(await roleOf(ada.actor.userId)).toBe("owner");
    expect(await receivedInvitations(db, ada.actor, ada.now)).toEqual([]);
    expect(await invitationsOf(db, setting.worldId, ada.now)).toMatchObject([
      { state: "accepted", email: ada.actor.email },
    ]);
    expect(await acceptReceived(ada, id)).toMatchObject({ failure: { kind: "notFound" } });
  });

  test("may say no, which the owner sees, and may be asked again", async () => {
    const ada = await contextOf("Ada");
    const { id } = await invited(ada.actor.email);
    expect(await declineReceived(ada, id)).toMatchObject({ ok: true });
    expect(await acceptReceived(ada, id)).toMatchObject({ failure: { kind: "notFound" } });
    expect(await roleOf(ada.actor.userId)).toBeNull();
    expect(await invitationsOf(db, setting.worldId, ada.now)).toMatchObject([{ state: "declined" }]);
    await invited(ada.actor.email, "reader");
    expect(await receivedInvitations(db, ada.actor, ada.now)).toMatchObject([{ role: "reader" }]);
  });

  test("sees the newest invitation of a world, until it is withdrawn or a month old", async () => {
    const ada = await contextOf("Ada");
    const first = await invited(ada.actor.email, "editor");
    const second = await invited(ada.actor.email, "reader");
    expect(await receivedInvitations(db, ada.actor, ada.now)).toMatchObject([{ id: second.id }]);
    expect(await acceptReceived(ada, first.id)).toMatchObject({ failure: { kind: "notFound" } });
    expect(await receivedInvitations(db, ada.actor, later(30))).toEqual([]);
    expect(await acceptReceived({ ...ada, now: later(30) }, second.id)).toMatchObject({
      failure: { kind: "notFound" },
    });
    await revokeInvitation(setting.context, setting.slug, second.id);
    expect(await receivedInvitations(db, ada.actor, ada.now)).toEqual([]);
  });

  test("is the only one who can answer", async () => {
    const [ada, eve] = [await contextOf("Ada"), await contextOf("Eve")];
    const { id } = await invited(ada.actor.email);
    expect(await acceptReceived(eve, id)).toMatchObject({ failure: { kind: "notFound" } });
    expect(await declineReceived(eve, id)).toMatchObject({ failure: { kind: "notFound" } });
    expect(await receivedInvitations(db, eve.actor, eve.now)).toEqual([]);
  });

  test("does not see invitations of a world that was taken down", async () => {
    const ada = await contextOf("Ada");
    const { id } = await invited(ada.actor.email);
    await db.world.update({ where: { id: setting.worldId }, data: { takenDownAt: ada.now } });
    expect(await receivedInvitations(db, ada.actor, ada.now)).toEqual([]);
    expect(await acceptReceived(ada, id)).toMatchObject({ failure: { kind: "notFound" } });
  });
});

describe("who invites", () => {
  test("does not learn whether an address has an account, or whose", async () => {
    const { actor } = await contextOf("Ada");
    const known = await invited(actor.email);
    const unknown = await invited("nobody@example.org");
    const told = ({ id: _id, email: _email, ...rest }: typeof known) => rest;
    expect(told(known)).toEqual(told(unknown));
    expect(Object.values(known)).not.toContain(actor.name);
    expect(Object.values(known)).not.toContain(actor.userId);
  });

  test("changes the role of a member at once", async () => {
    const member = await aMember(db, setting, "reader");
    const answer = await inviteMember(setting.context, setting.slug, { email: member.actor.email, role: "editor" });
    expect(answer).toMatchObject({ ok: true, value: { member: { userId: member.actor.userId, role: "editor" } } });
    expect(await roleOf(member.actor.userId)).toBe("editor");
  });

  test("must be an owner", async () => {
    const editor = await aMember(db, setting, "editor");
    const stranger = await contextOf("stranger");
    const wanted = { email: "ada@example.org", role: "reader" } as const;
    expect(await inviteMember(editor, setting.slug, wanted)).toMatchObject({ failure: { kind: "notAllowed" } });
    expect(await inviteMember(stranger, setting.slug, wanted)).toMatchObject({ failure: { kind: "notFound" } });
  });

  test("does so sixty times an hour at most", async () => {
    for (let each = 0; each < 60; each++) await invited(`person${each % 5}@example.org`);
    const more = await inviteMember(setting.context, setting.slug, { email: "more@example.org", role: "reader" });
    expect(more).toMatchObject({ failure: { kind: "tooMany" } });
  });

  test("has as many open invitations as the quota says, of which answered ones are none", async () => {
    const quotas = { invitationsPerWorld: 2 };
    await db.installation.upsert({ where: { id: 1 }, create: { id: 1, quotas }, update: { quotas } });
    const ada = await contextOf("Ada");
    const { id } = await invited(ada.actor.email);
    await invited("b@example.org");
    const third = () => inviteMember(setting.context, setting.slug, { email: "c@example.org", role: "reader" });
    expect(await third()).toMatchObject({ failure: { kind: "conflict" } });
    await declineReceived(ada, id);
    expect(await third()).toMatchObject({ ok: true });
  });

  test("writes the address in whatever letters, but plain ones", () => {
    expect(memberInput.parse({ email: " Ada@Example.org ", role: "reader" }).email).toBe("ada@example.org");
    expect(memberInput.safeParse({ email: "mi\u212Ae@example.org", role: "reader" }).success).toBe(false);
  });
});

describe("where mail is configured", () => {
  const mail = testMail();

  test("a mail tells the person, with a link that opens a closed door and works for them alone", async () => {
    expect(await invited("new@example.org")).toMatchObject({ mail: "queued" });
    await mail.deliver();
    expect(mail.box.lastTo("new@example.org").subject).toContain("invites you to The frozen river");
    const secret = linkIn(mail.box.lastTo("new@example.org"), "/invitation/").replace("/invitation/", "");
    expect(await isInvited(db, secret, setting.context.now)).toBe(true);
    const eve = await contextOf("Eve");
    await verify(eve.actor.userId);
    expect(await acceptInvitation(eve, secret)).toMatchObject({ failure: { kind: "notAllowed" } });
    const ada = await contextOf("Ada");
    await db.user.update({
      where: { id: ada.actor.userId },
      data: { email: "new@example.org", emailVerified: ada.now },
    });
    const own = { ...ada, actor: { ...ada.actor, email: "new@example.org" } };
    expect(await acceptInvitation(own, secret)).toMatchObject({ ok: true, value: { role: "editor" } });
    expect(await isInvited(db, secret, setting.context.now)).toBe(false);
  });

  test("nobody is mailed a hundred times: five an hour to one address, and what a name advertises is left out", async () => {
    await db.user.update({
      where: { id: setting.context.actor.userId },
      data: { name: "Win at https://spam.example" },
    });
    const by = { ...setting.context, actor: { ...setting.context.actor, name: "Win at https://spam.example" } };
    const invite = () => inviteMember(by, setting.slug, { email: "new@example.org", role: "reader" });
    for (let each = 0; each < 5; each++) expect((await invite()).ok).toBe(true);
    expect(await invite()).toMatchObject({ failure: { kind: "tooMany" } });
    await mail.deliver();
    expect(mail.box.mails).toHaveLength(5);
    expect(mail.box.lastTo("new@example.org").subject).toBe("Somebody invites you to The frozen river");
    expect(mail.box.lastTo("new@example.org").text).not.toContain("spam");
  });

  test("who signed up first with somebody's address does not get their role", async () => {
    const squatter = await contextOf("Boss");
    const { id } = await invited(squatter.actor.email, "owner");
    const refused = await acceptReceived(squatter, id);
    expect(refused.ok ? "" : refused.failure.detail).toContain("verify it first");
    expect(await roleOf(squatter.actor.userId)).toBeNull();
    await verify(squatter.actor.userId);
    expect(await acceptReceived(squatter, id)).toMatchObject({ ok: true });
  });

  test("nobody is raised whose address nobody verified, but may be lowered", async () => {
    const member = await aMember(db, setting, "contributor");
    const { userId } = member.actor;
    const to = (role: "editor" | "reader" | "contributor") =>
      changeRole(setting.context, setting.slug, userId, { role });
    expect(await to("editor")).toMatchObject({ failure: { kind: "conflict" } });
    expect(await to("reader")).toMatchObject({ ok: true });
    await verify(userId);
    expect(await to("editor")).toMatchObject({ ok: true, value: { emailVerified: true } });
  });
});
