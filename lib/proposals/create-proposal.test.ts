import { beforeEach, describe, expect, test } from "vitest";
import { articleIn } from "@/lib/articles/read";
import { fullRevision } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { cite, claim, doc, p } from "@/lib/document/model/build";
import { blockId } from "@/lib/document/model/json";
import { worldFor } from "@/lib/worlds/read";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aProposal } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aPerson } from "@/prisma/testing/a-world";
import { failureOf } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { createProposal } from "./create-proposal";
import { proposeAsVisitor } from "./propose-as-visitor";
import { Review } from "./testing/a-review";

const { db, reset } = await testDb();

let review: Review;
beforeEach(async () => {
  await reset();
  review = await Review.begin(db);
});

describe("claims that a proposal loses", () => {
  test("are named to its reviewer, by its document or by Markdown, and none that moved or was kept", async () => {
    const { setting, liv, editor } = review;
    const text = doc(
      p.id("a", claim("k1", "The bridge burned"), " in April."),
      p.id("b", claim("k2", "Nobody saw it"), "."),
      p.id("c", claim("k3", "It rained"), "."),
    );
    const slug = await anArticleWith(setting, text, "The night");
    const moved = doc(p.id("c", claim("k3", "It rained"), "."), p.id("a", claim("k1", "The bridge"), " in April."));
    const byDocument = await aProposal(setting, [{ text: moved, article: slug }], { context: liv });
    expect((await review.visibleTo(editor, byDocument))?.parts[0]?.claimsLost).toEqual([
      { id: "k2", text: "Nobody saw it" },
    ]);
    const fields = {
      article: slug,
      baseRevision: 1,
      title: "The night",
      kind: "event" as const,
      tags: [],
      aliases: [],
    };
    const markdown = "The bridge burned in May.\n\nSomebody saw it.\n\nIt snowed.";
    const articles = [{ ...fields, summary: "", markdown }];
    const input = { title: "By hand", note: "", articles, statusRequests: [], submit: true };
    const byMarkdown = await createProposal(liv, setting.slug, input);
    if (!byMarkdown.ok) throw new Error(byMarkdown.failure.detail);
    expect((await review.visibleTo(editor, byMarkdown.value.number))?.parts[0]?.claimsLost).toEqual([
      { id: "k2", text: "Nobody saw it" },
      { id: "k3", text: "It rained" },
    ]);
  });

  test("of an article that does not exist yet are none", async () => {
    const number = await aProposal(review.setting, [{ text: doc(p("A ferry.")) }], { context: review.liv });
    expect((await review.visibleTo(review.editor, number))?.parts[0]?.claimsLost).toEqual([]);
  });
});

describe("who sees and who may propose", () => {
  test("a draft is its author's alone", async () => {
    const number = await aProposal(review.setting, [review.burnedDown()], { context: review.liv, submit: false });
    expect(await review.visibleTo(review.editor, number)).toBeNull();
    expect((await review.visibleTo(review.liv, number))?.may).toEqual(["change", "submit", "withdraw"]);
  });

  test("readers and visitors propose when the world lets them, and what visitors propose is for members", async () => {
    await db.world.update({ where: { id: review.setting.worldId }, data: { visibility: "public" } });
    const reader = await aMember(db, review.setting, "reader");
    const own = { baseRevision: 0, kind: "event" as const, tags: [], aliases: [], summary: "", markdown: "Words." };
    const input = { title: "Mine", note: "", articles: [{ ...own, title: "The ferry" }], statusRequests: [] };
    const knock = { db, now: review.setting.context.now, ipAddress: "203.0.113.7" };
    const readers = () => createProposal(reader, review.setting.slug, { ...input, submit: true });
    const visitor = () => proposeAsVisitor(knock, review.setting.slug, { ...input, name: "Mara" });
    expect([failureOf(await readers()), failureOf(await visitor())].join()).toMatch(/notAllowed.*notAllowed/);
    await setReviewRules(review.setting.context, review.setting.slug, { ...RULES, proposers: "readers" });
    expect([failureOf(await readers()), (await visitor()).ok]).toEqual(["done", false]);
    await setReviewRules(review.setting.context, review.setting.slug, { ...RULES, proposers: "anybody" });
    const proposed = await visitor();
    if (!proposed.ok) throw new Error(proposed.failure.detail);
    const { number } = proposed.value;
    const stranger = { ...review.liv, actor: await aPerson(db, "stranger") };
    expect(await review.visibleTo(stranger, number)).toBeNull();
    expect((await review.visibleTo(review.liv, number))?.author).toEqual({ id: null, name: "Mara (visitor)" });
    await review.approve(number, review.editor);
    expect((await review.merge(number, review.editor)).ok).toBe(true);
    const world = await worldFor(db, null, review.setting.slug);
    const article = world && (await articleIn(db, world, "the-ferry"));
    expect((await fullRevision(db, article?.id ?? "", 1))?.author.name).toBe("Mara (visitor)");
  });

  test("visitors from one place are stopped after a few", async () => {
    await db.world.update({ where: { id: review.setting.worldId }, data: { visibility: "public" } });
    await setReviewRules(review.setting.context, review.setting.slug, { ...RULES, proposers: "anybody" });
    const own = { baseRevision: 0, kind: "event" as const, tags: [], aliases: [], summary: "", markdown: "Words." };
    const input = { name: "Mara", title: "Mine", note: "", articles: [{ ...own, title: "X" }], statusRequests: [] };
    const outcomes: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      const knock = { db, now: review.setting.context.now, ipAddress: "203.0.113.9" };
      const proposed = await proposeAsVisitor(knock, review.setting.slug, input);
      outcomes.push(proposed.ok ? "done" : proposed.failure.kind);
    }
    expect(outcomes).toEqual(["done", "done", "done", "done", "done", "tooMany"]);
  });

  test("a world that reviews takes no save of those whom it reviews, nor of anybody where an article wants review", async () => {
    await setReviewRules(review.setting.context, review.setting.slug, { ...RULES, scope: "contributors" });
    const save = (context: ActionContext, base: number, markdown: string) =>
      saveArticle(context, review.setting.slug, review.bridge, { baseRevision: base, summary: "", markdown });
    expect(failureOf(await save(review.liv, 1, "Mine."))).toContain("Changes here need review");
    expect((await save(review.editor, 1, "An editor's.")).ok).toBe(true);
    const { id } = await db.article.findFirstOrThrow({ where: { slug: review.bridge } });
    await db.reviewFlag.create({ data: { articleId: id, byId: review.editor.actor.userId, at: review.editor.now } });
    expect(failureOf(await save(review.editor, 2, "Again."))).toContain("Changes here need review");
    await db.reviewFlag.deleteMany({});
    await setReviewRules(review.setting.context, review.setting.slug, { ...RULES, scope: "everyone" });
    expect(failureOf(await save(review.setting.context, 2, "The owner's."))).toContain("Changes here need review");
  });
});

test("a citation that is proposed is checked like one that is saved", async () => {
  const wrong = cite({ ...review.setting.citation, quote: "never written" });
  const text = doc(p.id("a", claim("k1", "The bridge burned.", wrong)));
  const articles = [
    {
      article: review.bridge,
      baseRevision: 1,
      title: "The bridge",
      kind: "event" as const,
      tags: [],
      aliases: [],
      summary: "",
    },
  ].map((each) => ({ ...each, doc: { ...text } }));
  const begun = await createProposal(review.liv, review.setting.slug, {
    title: "T",
    note: "",
    articles,
    statusRequests: [],
    submit: true,
  });
  expect(failureOf(begun)).toContain("are not in the passage");
  expect(await db.proposal.count()).toBe(0);
  expect(blockId(text.content[0] ?? { type: "" })).toBe("a");
});

const RULES = { scope: "none", approvals: 1, ownApproval: false, proposers: "members" } as const;
