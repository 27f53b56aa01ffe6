import { beforeEach, describe, expect, test } from "vitest";
import { saveDraft } from "@/lib/articles/drafts/save-draft";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { saveArticle } from "@/lib/articles/save/save-article";
import { createFeedKey } from "@/lib/auth/create-feed-key";
import { createToken } from "@/lib/auth/create-token";
import { doc, p } from "@/lib/document/model/build";
import { createProposal } from "@/lib/proposals/create-proposal";
import { proposeAsVisitor } from "@/lib/proposals/propose-as-visitor";
import { importSource } from "@/lib/sources/import/import-source";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { createWorld } from "@/lib/worlds/create-world";
import { aMember, anArticleWith, aWorld, REFERENCE, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import type { QuotaName } from "./quota";
import { accountUse, bytesOfWorld } from "./read";
import { recountUse } from "./recount-use";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const LONG = "The bridge burned. ".repeat(60_000).trim();

describe("what is used", () => {
  test("grows with what is written and imported, by world and by person, and can be counted anew", async () => {
    const editor = await aMember(db, setting, "editor");
    const before = await bytesOfWorld(db, setting.worldId);
    expect(before).toBeGreaterThan(200);
    const article = await anArticleWith(setting, doc(p.id("a", "Ä".repeat(1000)), p.id("b", "Short.")));
    const afterArticle = await bytesOfWorld(db, setting.worldId);
    expect(afterArticle - before).toBeGreaterThan(2_000);
    expect(afterArticle - before).toBeLessThan(2_500);
    const changed = doc(p.id("a", "Ä".repeat(1000)), p.id("b", "Shorter."));
    await saveArticle(editor, setting.slug, article, { baseRevision: 1, summary: "", doc: { ...changed } });
    const bySave = (await bytesOfWorld(db, setting.worldId)) - afterArticle;
    expect(bySave).toBeGreaterThan(50);
    expect(bySave).toBeLessThan(500);
    expect((await accountUse(db, editor.actor.userId)).bytes).toBe(bySave);
    const used = [await db.worldUse.findMany(), await db.personUse.findMany({ orderBy: { userId: "asc" } })];
    await db.worldUse.updateMany({ data: { bytes: 7 } });
    await db.$transaction(recountUse);
    expect([await db.worldUse.findMany(), await db.personUse.findMany({ orderBy: { userId: "asc" } })]).toEqual(used);
  });

  test("a restored revision brings nothing new, and a refused save nothing at all", async () => {
    const article = await anArticleWith(setting, doc(p.id("a", "Ä".repeat(1000))));
    const save = { baseRevision: 1, summary: "", confirmLargeRemoval: true, doc: { ...doc(p.id("a", "Gone.")) } };
    await saveArticle(setting.context, setting.slug, article, save);
    const before = await bytesOfWorld(db, setting.worldId);
    const back = { revision: 1, baseRevision: 2 };
    expect(await restoreRevision(setting.context, setting.slug, article, back)).toMatchObject({ ok: true });
    expect((await bytesOfWorld(db, setting.worldId)) - before).toBeLessThan(100);
    const full = await bytesOfWorld(db, setting.worldId);
    await saveArticle(setting.context, setting.slug, article, { ...save, baseRevision: 99 });
    expect(await bytesOfWorld(db, setting.worldId)).toBe(full);
  });

  test("a proposal counts while it holds a text, also a visitor's", async () => {
    const editor = await aMember(db, setting, "editor");
    const before = await bytesOfWorld(db, setting.worldId);
    await createProposal(editor, setting.slug, proposal("One"));
    const after = await bytesOfWorld(db, setting.worldId);
    expect(after - before).toBeGreaterThan(5_000);
    expect((await accountUse(db, editor.actor.userId)).bytes).toBe(after - before);
    await db.reviewRules.create({ data: { worldId: setting.worldId, proposers: "anybody" } });
    await db.world.update({ where: { id: setting.worldId }, data: { visibility: "public" } });
    const { submit: _submit, ...byVisitor } = { ...proposal("Two"), name: "Vera" };
    await proposeAsVisitor({ db, now: new Date(), ipAddress: "here" }, setting.slug, byVisitor);
    expect(await bytesOfWorld(db, setting.worldId)).toBe(after + (after - before));
  });
});

describe("at a quota", () => {
  test("of a world nobody adds text, and who tries reads how much is used and whom to ask", async () => {
    const article = await anArticleWith(setting, doc(p.id("a", "Words.")));
    await db.worldUse.updateMany({ data: { bytes: 1_100_000 } });
    await setQuota("megabytesPerWorld", 1);
    const save = await saveArticle(setting.context, setting.slug, article, {
      baseRevision: 1,
      summary: "",
      doc: { ...doc(p.id("a", "Words."), p.id("b", "More.")) },
    });
    expect(save).toMatchObject({
      ok: false,
      failure: {
        kind: "tooLarge",
        detail: expect.stringMatching(/^This world holds 1\.1 MB of the 1 MB allowed\..*Ask whoever runs this site/),
      },
    });
    expect(await importSource(setting.context, setting.slug, { kind: "reference", text: REFERENCE })).toMatchObject({
      failure: { kind: "tooLarge" },
    });
    expect(await createProposal(setting.context, setting.slug, proposal("One"))).toMatchObject({
      failure: { kind: "tooLarge" },
    });
    await setQuota("megabytesPerWorld", 2);
    expect(await createProposal(setting.context, setting.slug, proposal("One"))).toMatchObject({ ok: true });
  });

  test("a source that would go beyond it is refused before any of it is stored", async () => {
    await setQuota("megabytesPerWorld", 1);
    const text = `The river\n\n${LONG}`;
    expect(await importSource(setting.context, setting.slug, { kind: "reference", text })).toMatchObject({
      failure: { kind: "tooLarge", detail: expect.stringContaining("this would add 1.1 MB") },
    });
    expect(await db.source.count()).toBe(2);
  });

  test("of an account its person adds nothing to any world, while others and the installation's owner do", async () => {
    const other = await aWorld(db, "other-river");
    await db.membership.create({
      data: { worldId: other.worldId, userId: setting.context.actor.userId, role: "editor", createdAt: new Date() },
    });
    const article = await anArticleWith(setting, doc(p.id("a", "Words.")));
    const { userId } = setting.context.actor;
    await db.personUse.update({ where: { userId }, data: { bytes: 1_100_000 } });
    await setQuota("megabytesPerAccount", 1);
    const elsewhere = await createProposal(setting.context, other.slug, proposal("One"));
    expect(elsewhere).toMatchObject({ failure: { detail: expect.stringContaining("You have written and imported") } });
    const more = { baseRevision: 1, summary: "", doc: { ...doc(p.id("a", "Words."), p.id("b", "More.")) } };
    const editor = await aMember(db, setting, "editor");
    expect(await saveArticle(editor, setting.slug, article, more)).toMatchObject({ ok: true });
    const asOwner = { ...setting.context, actor: { ...setting.context.actor, ownsInstallation: true } };
    expect(await createProposal(asOwner, other.slug, proposal("One"))).toMatchObject({ ok: true });
  });

  test("of drafts the ones that are kept go on, a larger or a new one is refused", async () => {
    const draft = (words: string, id?: string) =>
      saveDraft(setting.context, setting.slug, { ...DRAFT, doc: { ...doc(p(words)) }, ...(id ? { id } : {}) });
    const first = await draft("Some words that are long enough.");
    const id = first.ok ? first.value.id : "";
    await setQuota("draftsPerAccount", 1);
    expect(await draft("Another.")).toMatchObject({
      failure: { kind: "tooLarge", detail: expect.stringContaining("You have 1 of the 1 drafts allowed") },
    });
    expect(await draft("Some longer words that are longer still.", id)).toMatchObject({ ok: true });
    await setQuota("draftMegabytesPerAccount", 0);
    expect(await draft("Fewer words.", id)).toMatchObject({ ok: true });
    expect(await draft("Far more words than there were before.", id)).toMatchObject({ failure: { kind: "tooLarge" } });
    expect(await db.draft.count()).toBe(1);
  });

  test("of worlds, tokens, keys and invitations one more is refused, and one that went makes room", async () => {
    const world = (slug: string) => createWorld(setting.context, { slug, title: "Another", visibility: "private" });
    await setQuota("worldsPerAccount", 2);
    expect(await world("second")).toMatchObject({ ok: true });
    expect(await world("third")).toMatchObject({
      failure: { kind: "notAllowed", detail: expect.stringContaining("You own 2 of the 2 worlds allowed") },
    });
    await db.world.update({ where: { slug: "second" }, data: { deletedAt: new Date() } });
    const atOnce = await Promise.all(["third", "fourth", "fifth"].map(world));
    expect(atOnce.filter(({ ok }) => ok)).toHaveLength(1);

    for (const [name, make] of [
      ["tokensPerAccount", () => createToken(setting.context, { name: "One" })],
      ["feedKeysPerAccount", () => createFeedKey(setting.context, { name: "One" })],
      ["invitationsPerWorld", () => createInvitation(setting.context, setting.slug, { role: "reader", days: 7 })],
    ] as const) {
      await setQuota(name, 1);
      expect(await make()).toMatchObject({ ok: true });
      expect(await make()).toMatchObject({ failure: { kind: "conflict" } });
    }
    await db.invitation.updateMany({ data: { expiresAt: new Date(0) } });
    expect(await createInvitation(setting.context, setting.slug, { role: "reader", days: 7 })).toMatchObject({
      ok: true,
    });
  });
});

const DRAFT = { baseRevision: 0, title: "", kind: "event" as const, tags: [], aliases: [], summary: "" };

function proposal(title: string) {
  const article = {
    title,
    kind: "event" as const,
    tags: [],
    aliases: [],
    summary: "",
    doc: { ...doc(p("x".repeat(5000))) },
  };
  return { title, note: "", submit: true, articles: [{ ...article, baseRevision: 0 }], statusRequests: [] };
}

async function setQuota(name: QuotaName, value: number): Promise<void> {
  const before = await db.installation.findUnique({ where: { id: 1 } });
  const quotas = { ...((before?.quotas ?? {}) as object), [name]: value };
  await db.installation.upsert({ where: { id: 1 }, create: { id: 1, quotas }, update: { quotas } });
}
