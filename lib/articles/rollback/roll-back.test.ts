import { beforeEach, describe, expect, test } from "vitest";
import { askForReview } from "@/lib/articles/approvals/ask-for-review";
import { protectArticle } from "@/lib/articles/protection/protect-article";
import { historyOf, revisionContent } from "@/lib/articles/revisions/read";
import { createArticle } from "@/lib/articles/save/create-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { visitorAuthor } from "@/lib/auth/actor";
import { decideCanon } from "@/lib/canon/decide-canon";
import { doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { previewRollback } from "./preview-rollback";
import { rollBack } from "./roll-back";

const { db, reset } = await testDb();
const A = p.id("a", "The bridge was old.");
const B = p.id("b", "Nobody saw it.");
const SPOILED = p.id("a", "Buy carpets.");
const SINCE = new Date("2026-03-02T00:00:00Z");

let setting: Setting;
let vandal: ActionContext;
let friend: ActionContext;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  vandal = { ...(await aMember(db, setting, "editor")), now: new Date("2026-03-02T09:00:00Z") };
  friend = { ...(await aMember(db, setting, "contributor")), now: new Date("2026-03-03T09:00:00Z") };
});

describe("rolling back a person", () => {
  test("restores, merges backwards, throws away what they began, and leaves to a person what was written over", async () => {
    const last = await anArticleWith(setting, doc(A, B), "Alpha");
    await save(vandal, last, 1, doc(SPOILED, B));
    await save(vandal, last, 2, doc(SPOILED));
    const middle = await anArticleWith(setting, doc(A, B), "Beta");
    await save(vandal, middle, 1, doc(SPOILED, B));
    await save(friend, middle, 2, doc(SPOILED, p.id("b", "A guard saw it.")));
    const over = await anArticleWith(setting, doc(A, B), "Gamma");
    await save(vandal, over, 1, doc(SPOILED, B));
    await save(friend, over, 2, doc(p.id("a", "Buy no carpets."), B));
    const theirs = await begin(vandal, "Delta", doc(SPOILED));

    const plan = await preview();
    expect(plan.articles.map(({ title, step }) => [title, step.kind])).toEqual([
      ["Alpha", "restore"],
      ["Beta", "undo"],
      ["Delta", "trash"],
      ["Gamma", "left"],
    ]);
    const report = await roll();
    expect(report.done.map(({ title, revision }) => [title, revision])).toEqual([
      ["Alpha", 4],
      ["Beta", 4],
      ["Delta", null],
    ]);
    expect(report.left).toMatchObject([{ title: "Gamma", step: { why: "overlapping", overlapping: { last: 2 } } }]);
    expect(await articleText(last)).toBe("The bridge was old.\nNobody saw it.");
    expect(await articleText(middle)).toBe("The bridge was old.\nA guard saw it.");
    expect(await articleText(over)).toBe("Buy no carpets.\nNobody saw it.");
    expect(await db.article.findFirstOrThrow({ where: { slug: theirs } })).toMatchObject({
      trashedById: setting.context.actor.userId,
      trashedSummary: "Rolled back what editor changed",
    });
    expect(await headOf(last)).toMatchObject({
      undoes: [3, 2],
      restores: 1,
      summary: "Rolled back what editor changed",
    });
    expect(await headOf(middle)).toMatchObject({ undoes: [2], restores: null });
  });

  test("takes back only what they did since the time, and doing it twice is as doing it once", async () => {
    const slug = await anArticleWith(setting, doc(A, B), "Alpha");
    await save(
      { ...vandal, now: new Date("2026-03-01T12:00:00Z") },
      slug,
      1,
      doc(p.id("a", "The bridge was oaken."), B),
    );
    await save(vandal, slug, 2, doc(SPOILED, B));
    await roll();
    expect(await articleText(slug)).toBe("The bridge was oaken.\nNobody saw it.");
    const again = await roll();
    expect(again).toMatchObject({ done: [], left: [] });
    expect((await headOf(slug))?.number).toBe(4);
  });

  test("leaves alone what was mended already, and what they began when others wrote in it", async () => {
    const mended = await anArticleWith(setting, doc(A, B), "Alpha");
    await save(vandal, mended, 1, doc(SPOILED, B));
    await save(friend, mended, 2, doc(A, B));
    const shared = await begin(vandal, "Beta", doc(SPOILED));
    await save(friend, shared, 1, doc(SPOILED, B));
    expect((await preview()).articles.map(({ step }) => step)).toEqual([
      { kind: "nothing" },
      { kind: "left", why: "begun" },
    ]);
    expect(await roll()).toMatchObject({ done: [], left: [{ title: "Beta" }] });
  });

  test("brings back what they threw away, with the text from before them", async () => {
    const slug = await anArticleWith(setting, doc(A, B), "Alpha");
    await save(vandal, slug, 1, doc(SPOILED, B));
    await trashArticle(vandal, setting.slug, slug, {});
    expect(await roll()).toMatchObject({ done: [{ title: "Alpha", untrash: true, revision: 3 }] });
    expect(await db.article.findFirstOrThrow({ where: { slug } })).toMatchObject({ trashedAt: null });
    expect(await articleText(slug)).toBe("The bridge was old.\nNobody saw it.");
  });

  test("leaves what they began and threw away in the trash", async () => {
    const slug = await begin(vandal, "Alpha", doc(SPOILED));
    await trashArticle(vandal, setting.slug, slug, {});
    expect(await roll()).toMatchObject({ done: [], left: [] });
    expect((await db.article.findFirstOrThrow({ where: { slug } })).trashedAt).not.toBeNull();
  });

  test("does only what was looked at, as it was when it was looked at", async () => {
    const [one, two] = [await anArticleWith(setting, doc(A), "Alpha"), await anArticleWith(setting, doc(A), "Beta")];
    const three = await anArticleWith(setting, doc(A), "Gamma");
    for (const slug of [one, two, three]) await save(vandal, slug, 1, doc(SPOILED));
    await save(friend, two, 2, doc(SPOILED, B));
    const seen = [one, two].map((article) => ({ article, baseRevision: 2 }));
    expect(await roll({ articles: seen })).toMatchObject({
      done: [{ title: "Alpha" }],
      left: [{ title: "Beta", step: { why: "movedOn" } }],
    });
    expect(await articleText(three)).toBe("Buy carpets.");
  });

  test("leaves an article that wants review to a proposal", async () => {
    const slug = await anArticleWith(setting, doc(A), "Alpha");
    await save(vandal, slug, 1, doc(SPOILED));
    await askForReview(setting.context, setting.slug, slug, { wanted: true });
    expect(await roll()).toMatchObject({ done: [], left: [{ step: { why: "review" } }] });
    expect(await articleText(slug)).toBe("Buy carpets.");
  });

  test("leaves a protected article to its owners", async () => {
    const slug = await anArticleWith(setting, doc(A), "Alpha");
    await save(vandal, slug, 1, doc(SPOILED));
    const theirs = await begin(vandal, "Beta", doc(SPOILED));
    for (const article of [slug, theirs]) {
      const protectedNow = { level: "owners" as const, reason: "Until it is quiet" };
      expect(await protectArticle(setting.context, setting.slug, article, protectedNow)).toMatchObject({ ok: true });
    }
    const editor = { ...(await aMember(db, setting, "editor")), now: new Date("2026-03-04T09:00:00Z") };
    const input = { author: vandal.actor.userId, since: SINCE };
    const report = await rollBack(editor, setting.slug, input);
    expect(report).toMatchObject({
      value: { done: [], left: [{ step: { why: "protected" } }, { step: { why: "protected" } }] },
    });
    expect(await articleText(slug)).toBe("Buy carpets.");
    expect(await roll()).toMatchObject({ done: [{ title: "Alpha" }, { title: "Beta" }], left: [] });
  });

  test("counts their decisions and leaves them as they are", async () => {
    const slug = await anArticleWith(setting, doc(A), "Alpha");
    await decideCanon(vandal, setting.slug, { article: slug, to: "canon", rule: "consensus", reason: "So be it" });
    const report = await roll();
    expect(report.leftAlone).toEqual({ decisions: 1, verdicts: 0, proposals: 0, comments: 0, sources: 0 });
    expect(await db.decision.count()).toBe(1);
  });

  test("works for an account that is gone, and for a visitor", async () => {
    const slug = await anArticleWith(setting, doc(A, B), "Alpha");
    const mara = visitorAuthor("Mara");
    await save(vandal, slug, 1, doc(p.id("a", "By one who left"), B));
    await save(vandal, slug, 2, doc(p.id("a", "By Mara"), B));
    await db.$transaction([
      db.$executeRaw`SET LOCAL session_replication_role = replica`,
      db.$executeRaw`UPDATE "Revision" SET "authorId" = 'gone' WHERE number = 2`,
      db.$executeRaw`UPDATE "Revision" SET "authorId" = ${mara} WHERE number = 3`,
    ]);
    expect(await roll({ author: mara })).toMatchObject({ done: [{ step: { kind: "restore", revision: 2 } }] });
    expect(await headOf(slug)).toMatchObject({ summary: "Rolled back what Mara (visitor) changed" });
    expect(await roll({ author: "gone" })).toMatchObject({ left: [], done: [{ step: { kind: "undo" } }] });
    expect(await articleText(slug)).toBe("The bridge was old.\nNobody saw it.");
  });

  test("does not tell who has an account: whom the world does not know is not there", async () => {
    const passerBy = await aPerson(db, "passer-by");
    const input = { author: passerBy.userId, since: SINCE };
    for (const asked of [input, { ...input, author: "nobody-at-all" }, { ...input, author: visitorAuthor("Nobody") }]) {
      expect(await previewRollback(setting.context, setting.slug, asked)).toMatchObject({
        failure: { kind: "notFound" },
      });
      expect(await rollBack(setting.context, setting.slug, asked)).toMatchObject({ failure: { kind: "notFound" } });
    }
  });

  test("is for editors: others see and do nothing", async () => {
    const input = { author: vandal.actor.userId, since: SINCE };
    expect(await rollBack(friend, setting.slug, input)).toMatchObject({ failure: { kind: "notAllowed" } });
    const looked = await previewRollback(friend, setting.slug, input);
    expect(looked).toMatchObject({ failure: { kind: "notAllowed" } });
  });
});

async function preview() {
  const input = { author: vandal.actor.userId, since: SINCE };
  const plan = await previewRollback(setting.context, setting.slug, input);
  if (!plan.ok) throw new Error(plan.failure.detail);
  return plan.value;
}

async function roll(more: Partial<Parameters<typeof rollBack>[2]> = {}) {
  const context = { ...setting.context, now: new Date("2026-03-04T09:00:00Z") };
  const report = await rollBack(context, setting.slug, { author: vandal.actor.userId, since: SINCE, ...more });
  if (!report.ok) throw new Error(report.failure.detail);
  return report.value;
}

async function save(context: ActionContext, slug: string, baseRevision: number, text: DocJson): Promise<void> {
  const saved = await saveArticle(context, setting.slug, slug, { baseRevision, doc: { ...text }, summary: "" });
  expect(saved).toMatchObject({ ok: true });
}

async function begin(context: ActionContext, title: string, text: DocJson): Promise<string> {
  const begun = await createArticle(context, setting.slug, { title, kind: "event", doc: { ...text }, summary: "" });
  if (!begun.ok) throw new Error(begun.failure.detail);
  return begun.value.slug;
}

async function headOf(slug: string) {
  const { id } = await db.article.findFirstOrThrow({ where: { slug } });
  return (await historyOf(db, id, { limit: 1 }))[0];
}

async function articleText(slug: string): Promise<string> {
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug } });
  const content = await revisionContent(db, id, headNumber);
  return content ? plainText(content.doc) : "";
}
