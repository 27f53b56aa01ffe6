import { beforeEach, describe, expect, test } from "vitest";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { claim, doc, p } from "@/lib/document/model/build";
import { confirmCitation } from "@/lib/evidence/claims/confirm-citation";
import { giveVerdict } from "@/lib/evidence/claims/give-verdict";
import { mergeProposal } from "@/lib/proposals/merge-proposal";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { worldFor } from "@/lib/worlds/read";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { outcome } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { protectArticle } from "./protect-article";
import { protectionsOf } from "./read-protection";

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
let editor: ActionContext;
let contributor: ActionContext;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(setting, doc(p.id("a", claim("c1", "It burned in spring.", setting.citation))));
  editor = await aMember(db, setting, "editor");
  contributor = await aMember(db, setting, "contributor");
});

describe("a protected article", () => {
  test("is written by those whom the protection names, by every way of writing, and by nobody else", async () => {
    await save(setting.context, 1, "Two.");
    expect(await protect(editor, "editors")).toMatchObject({ level: "editors" });
    const refused = /only editors and owners can change it\. Propose your change instead/;
    expect(await save(contributor, 2, "Three.")).toMatch(refused);
    const restored = await restoreRevision(contributor, setting.slug, slug, { revision: 1, baseRevision: 2 });
    expect(restored.ok ? "" : restored.failure.detail).toMatch(refused);
    expect(await save(editor, 2, "Three.")).toMatchObject({ revision: 3 });
    await protect(setting.context, "owners");
    expect(await save(editor, 3, "Four.")).toMatch(/only owners can change it/);
    const trashed = await trashArticle(editor, setting.slug, slug, {});
    expect(trashed.ok ? "" : trashed.failure.detail).toMatch(/only owners can change it/);
    expect(await save(setting.context, 3, "Four.")).toMatchObject({ revision: 4 });
  });

  test("keeps its claims from others, but not from being checked", async () => {
    await protect(setting.context, "owners");
    const at = { claim: "c1", citation: setting.citation.id };
    const { version, passage, quote } = setting.citation;
    const input = { baseRevision: 1, version, passage, quote };
    const confirmed = await confirmCitation(contributor, setting.slug, at, input);
    expect(confirmed.ok ? "" : confirmed.failure.detail).toMatch(/only owners can change it/);
    expect((await giveVerdict(contributor, setting.slug, at, { value: "holds" })).ok).toBe(true);
  });

  test("leads others to propose, and is merged by who may write it", async () => {
    await protect(setting.context, "owners");
    const world = await worldFor(db, contributor.actor, setting.slug);
    const review = world && (await reviewOf(db, contributor.actor, world, await articleId(), contributor.now));
    expect(review).toMatchObject({
      protection: "owners",
      hindrance: "protection",
      may: { save: false, propose: true },
    });
    expect(await merge(editor)).toMatch(/only owners can change it\. Ask one of them to merge this/);
    const merged = await mergeProposal(setting.context, setting.slug, 1, { round: 1, accepts: ["text"] });
    expect(merged.ok).toBe(true);
  });

  test("opens by itself when its time is over, and the log keeps why it was closed", async () => {
    const until = "2026-03-02T10:00:00.000Z";
    expect(await protect(editor, "editors", until)).toEqual({ level: "editors", until: new Date(until) });
    expect(await save(contributor, 1, "Two.")).toMatch(/protected/);
    const later = { ...contributor, now: new Date(until) };
    expect(await save(later, 1, "Two.")).toMatchObject({ revision: 2 });
    const { standing, log } = await protectionsOf(db, await articleId(), later.now);
    expect(standing).toBeNull();
    expect(log).toMatchObject([{ level: "editors", reason: "Edited to and fro", by: { name: "editor" } }]);
    expect(await protect(editor, "editors", "2026-02-01T00:00:00Z")).toMatch(/This time has passed/);
  });

  test("is protected for owners alone by owners alone", async () => {
    expect(await protect(contributor, "editors")).toMatch(/need to be an editor/);
    expect(await protect(editor, "owners")).toMatch(/Only owners can protect an article so that only they/);
    await protect(setting.context, "owners");
    expect(await protect(editor, "none")).toMatch(/Only owners can protect an article so that only they/);
    expect(await protect(setting.context, "none")).toEqual({ level: "none", until: null });
    expect(await save(contributor, 1, "Two.")).toMatchObject({ revision: 2 });
  });
});

async function save(context: ActionContext, baseRevision: number, words: string) {
  const text = { ...doc(p.id("a", claim("c1", words, setting.citation))) };
  return outcome(await saveArticle(context, setting.slug, slug, { baseRevision, doc: text, summary: "" }));
}

async function protect(context: ActionContext, level: "none" | "editors" | "owners", until?: string) {
  const input = { level, reason: "Edited to and fro", ...(until === undefined ? {} : { until }) };
  return outcome(await protectArticle(context, setting.slug, slug, input));
}

/** A contributor's proposal for the article, approved and merged by somebody. */
async function merge(context: ActionContext) {
  const number = await aProposal(setting, [{ article: slug, text: doc(p.id("a", "Better words.")) }], {
    context: contributor,
  });
  await stepProposal(editor, setting.slug, number, { event: "approve", round: 1, accepts: ["text"], note: "" });
  return outcome(await mergeProposal(context, setting.slug, number, { round: 1, accepts: ["text"] }));
}

async function articleId() {
  return (await db.article.findFirstOrThrow({ where: { slug }, select: { id: true } })).id;
}
