import { beforeEach, describe, expect, test } from "vitest";
import { articleIn } from "@/lib/articles/read";
import { fullRevision } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { cite, claim, doc, p } from "@/lib/document/model/build";
import { blockId } from "@/lib/document/model/json";
import { worldFor } from "@/lib/worlds/read";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aProposal, type ProposedText } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aPerson, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { createProposal } from "./create-proposal";
import { mergeProposal } from "./merge-proposal";
import { proposeAsVisitor } from "./propose-as-visitor";
import { proposalsOf } from "./read";
import { proposalFor } from "./read-proposal";
import { stepProposal } from "./step-proposal";

const { db, reset } = await testDb();

let setting: Setting;
let liv: ActionContext;
let editor: ActionContext;
let bridge: string;
let river: string;

beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  liv = await aMember(db, setting, "contributor");
  editor = await aMember(db, setting, "editor");
  bridge = await anArticleWith(setting, doc(p.id("a", "The bridge burned."), p.id("b", "Nobody saw it.")));
  river = await anArticleWith(setting, doc(p.id("c", "The river froze.")), "The river");
});

const approve = (
  number: number,
  context: ActionContext,
  round = 1,
  accepts = ["text"] as ("text" | "evidence" | "status")[],
) => stepProposal(context, setting.slug, number, { event: "approve", round, accepts, note: "" });
const merge = (
  number: number,
  context: ActionContext,
  round = 1,
  accepts = ["text"] as ("text" | "evidence" | "status")[],
) => mergeProposal(context, setting.slug, number, { round, accepts });
const byLiv = (...texts: ProposedText[]) => aProposal(setting, texts, { context: liv });
const burnedDown = () => ({ article: bridge, title: "The bridge", text: burned() });
const burned = () => doc(p.id("a", "The bridge burned down."), p.id("b", "Nobody saw it."));

async function visibleTo(context: ActionContext, number: number) {
  const world = await worldFor(db, context.actor, setting.slug);
  return world && proposalFor(db, context.actor, world, number);
}

function failureOf(result: { ok: boolean; failure?: { kind: string; detail: string } }): string {
  return result.ok ? "done" : `${result.failure?.kind}: ${result.failure?.detail}`;
}

describe("who sees and who may propose", () => {
  test("a draft is its author's alone", async () => {
    const number = await aProposal(setting, [burnedDown()], { context: liv, submit: false });
    expect(await visibleTo(editor, number)).toBeNull();
    expect((await visibleTo(liv, number))?.may).toEqual(["change", "submit", "withdraw"]);
  });

  test("readers and visitors propose when the world lets them, and what visitors propose is for members", async () => {
    await db.world.update({ where: { id: setting.worldId }, data: { visibility: "public" } });
    const reader = await aMember(db, setting, "reader");
    const own = { baseRevision: 0, kind: "event" as const, tags: [], aliases: [], summary: "", markdown: "Words." };
    const input = { title: "Mine", note: "", articles: [{ ...own, title: "The ferry" }], statusRequests: [] };
    const knock = { db, now: setting.context.now, ipAddress: "203.0.113.7" };
    const readers = () => createProposal(reader, setting.slug, { ...input, submit: true });
    const visitor = () => proposeAsVisitor(knock, setting.slug, { ...input, name: "Mara" });
    expect([failureOf(await readers()), failureOf(await visitor())].join()).toMatch(/notAllowed.*notAllowed/);
    await setReviewRules(setting.context, setting.slug, { ...RULES, proposers: "readers" });
    expect([failureOf(await readers()), (await visitor()).ok]).toEqual(["done", false]);
    await setReviewRules(setting.context, setting.slug, { ...RULES, proposers: "anybody" });
    const proposed = await visitor();
    if (!proposed.ok) throw new Error(proposed.failure.detail);
    const { number } = proposed.value;
    const stranger = { ...liv, actor: await aPerson(db, "stranger") };
    expect(await visibleTo(stranger, number)).toBeNull();
    expect((await visibleTo(liv, number))?.author).toEqual({ id: null, name: "Mara (visitor)" });
    await approve(number, editor);
    expect((await merge(number, editor)).ok).toBe(true);
    const world = await worldFor(db, null, setting.slug);
    const article = world && (await articleIn(db, world, "the-ferry"));
    expect((await fullRevision(db, article?.id ?? "", 1))?.author.name).toBe("Mara (visitor)");
  });

  test("visitors from one place are stopped after a few", async () => {
    await db.world.update({ where: { id: setting.worldId }, data: { visibility: "public" } });
    await setReviewRules(setting.context, setting.slug, { ...RULES, proposers: "anybody" });
    const own = { baseRevision: 0, kind: "event" as const, tags: [], aliases: [], summary: "", markdown: "Words." };
    const input = { name: "Mara", title: "Mine", note: "", articles: [{ ...own, title: "X" }], statusRequests: [] };
    const outcomes: string[] = [];
    for (let time = 0; time < 6; time += 1) {
      const knock = { db, now: setting.context.now, ipAddress: "203.0.113.9" };
      const proposed = await proposeAsVisitor(knock, setting.slug, input);
      outcomes.push(proposed.ok ? "done" : proposed.failure.kind);
    }
    expect(outcomes).toEqual(["done", "done", "done", "done", "done", "tooMany"]);
  });

  test("a world that reviews takes no save of those whom it reviews, nor of anybody where an article wants review", async () => {
    await setReviewRules(setting.context, setting.slug, { ...RULES, scope: "contributors" });
    const save = (context: ActionContext, base: number, markdown: string) =>
      saveArticle(context, setting.slug, bridge, { baseRevision: base, summary: "", markdown });
    expect(failureOf(await save(liv, 1, "Mine."))).toContain("Changes here need review");
    expect((await save(editor, 1, "An editor's.")).ok).toBe(true);
    const { id } = await db.article.findFirstOrThrow({ where: { slug: bridge } });
    await db.reviewFlag.create({ data: { articleId: id, byId: editor.actor.userId, at: editor.now } });
    expect(failureOf(await save(editor, 2, "Again."))).toContain("Changes here need review");
    await db.reviewFlag.deleteMany({});
    await setReviewRules(setting.context, setting.slug, { ...RULES, scope: "everyone" });
    expect(failureOf(await save(setting.context, 2, "The owner's."))).toContain("Changes here need review");
  });
});

test("the queue has what waits for the viewer first, then the oldest first", async () => {
  const own = await aProposal(setting, [burnedDown()], { context: editor });
  const first = await byLiv(burnedDown());
  const second = await byLiv({ article: river, title: "The river", text: doc(p.id("c", "Ice.")) });
  const world = await worldFor(db, editor.actor, setting.slug);
  if (!world) throw new Error("There is no world");
  const queue = await proposalsOf(db, editor.actor, world, { state: "open" }, { limit: 10 });
  expect(queue.map(({ number, waitsForMe }) => [number, waitsForMe])).toEqual([
    [first, true],
    [second, true],
    [own, false],
  ]);
  await stepProposal(editor, setting.slug, first, { event: "requestChanges", round: 1, note: "Which month?" });
  const hers = await worldFor(db, liv.actor, setting.slug);
  const livs = await proposalsOf(db, liv.actor, hers ?? world, { waiting: true }, { limit: 10 });
  expect(livs.map(({ number }) => number)).toEqual([first]);
});

test("a citation that is proposed is checked like one that is saved", async () => {
  const wrong = cite({ ...setting.citation, quote: "never written" });
  const text = doc(p.id("a", claim("k1", "The bridge burned.", wrong)));
  const articles = [
    {
      article: bridge,
      baseRevision: 1,
      title: "The bridge",
      kind: "event" as const,
      tags: [],
      aliases: [],
      summary: "",
    },
  ].map((each) => ({ ...each, doc: { ...text } }));
  const begun = await createProposal(liv, setting.slug, {
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
