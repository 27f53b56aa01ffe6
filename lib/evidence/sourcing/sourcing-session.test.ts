import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { dropSentenceDecision } from "./drop-sentence-decision";
import { proposeSourcing } from "./propose-sourcing";
import { putSentenceDecision } from "./put-sentence-decision";
import { sourcingSessionOf } from "./read";
import { saveSourcing } from "./save-sourcing";

const { db, reset } = await testDb();
let setting: Setting;
let slug: string;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
  slug = await anArticleWith(
    setting,
    doc(p.id("a", "The bridge burned. Nobody saw it."), p.id("b", "It rained a lot.")),
  );
});

async function walk(context: ActionContext = setting.context) {
  const { id, headNumber } = await db.article.findFirstOrThrow({ where: { slug } });
  return sourcingSessionOf(db, context.actor, { id: id as never, revision: headNumber });
}

async function decide(words: string, kind: "skip" | "invention" | "link", context: ActionContext = setting.context) {
  const key = (await walk(context)).sentences.find(({ text }) => text === words)?.key ?? "nowhere";
  const { passage, quote } = setting.citation;
  const input =
    kind === "link" ? ({ kind, citation: { passage, quote, stance: "supports" } } as const) : ({ kind } as const);
  return putSentenceDecision(context, setting.slug, slug, key, input);
}

test("what is decided is kept for who decided it, and the article stays as it is", async () => {
  expect(await decide("The bridge burned.", "link")).toMatchObject({ ok: true, value: { kind: "link" } });
  expect((await decide("Nobody saw it.", "skip")).ok).toBe(true);
  const kinds = async (context?: ActionContext) =>
    (await walk(context)).sentences.map(({ decision }) => decision?.kind ?? null);
  expect(await kinds()).toEqual(["link", "skip", null]);
  expect(await kinds(await aMember(db, setting, "editor"))).toEqual([null, null, null]);
  expect(await db.revision.count()).toBe(1);
  expect(await db.claim.count()).toBe(0);
});

test("a walk is saved as one revision that says what was done; what was skipped stays skipped", async () => {
  await decide("The bridge burned.", "link");
  await decide("It rained a lot.", "invention");
  await decide("Nobody saw it.", "skip");
  expect(await saveSourcing(setting.context, setting.slug, slug, {})).toEqual({
    ok: true,
    value: { revision: 2, linked: 1, invented: 1, left: [] },
  });
  const revision = await db.revision.findFirstOrThrow({ where: { number: 2 } });
  expect(revision.summary).toBe("Sources found: 1 sentence linked, 1 sentence marked as invented");
  expect(revision.changeLine).toBe("2 claims added (1 own invention)");
  const after = await walk();
  expect(after.counts).toMatchObject({ sourced: 1, invention: 1, uncited: 1 });
  expect(after.sentences.map(({ text, decision }) => [text, decision?.kind])).toEqual([["Nobody saw it.", "skip"]]);
  expect(await saveSourcing(setting.context, setting.slug, slug, {})).toMatchObject({
    ok: false,
    failure: { kind: "invalid", detail: "Nothing is decided yet." },
  });
});

test("what others changed meanwhile is kept; a step whose sentence they changed is left and told", async () => {
  await decide("The bridge burned.", "link");
  await decide("It rained a lot.", "invention");
  const theirs = doc(p.id("a", "The bridge burned down. Nobody saw it."), p.id("b", "At night. It rained a lot."));
  await saveArticle(setting.context, setting.slug, slug, { baseRevision: 1, doc: { ...theirs }, summary: "" });
  const left = [{ text: "The bridge burned.", kind: "link", why: "This sentence has since been changed or removed." }];
  expect((await walk()).left).toMatchObject(left);
  expect(await saveSourcing(setting.context, setting.slug, slug, { summary: "Evidence" })).toMatchObject({
    ok: true,
    value: { revision: 3, linked: 0, invented: 1, left },
  });
  const { text } = await db.articleText.findFirstOrThrow({ where: { article: { slug } } });
  expect(text).toBe("The bridge burned down. Nobody saw it.\nAt night. It rained a lot.");
  expect((await walk()).left).toHaveLength(1);
});

test("of walks that are saved at the same moment each one's sentences are settled, or kept to be saved again", async () => {
  const other = await aMember(db, setting, "editor");
  await decide("The bridge burned.", "link");
  await decide("It rained a lot.", "invention", other);
  const [mine, theirs] = await Promise.all(
    [setting.context, other].map((context) => saveSourcing(context, setting.slug, slug, {})),
  );
  for (const [context, saved] of [
    [setting.context, mine],
    [other, theirs],
  ] as const) {
    if (!saved?.ok) expect(saved?.failure.kind).toBe("conflict");
    const again = saved?.ok ? saved : await saveSourcing(context, setting.slug, slug, {});
    expect(again).toMatchObject({ ok: true, value: { left: [] } });
  }
  expect((await walk()).counts).toMatchObject({ sourced: 1, invention: 1, uncited: 1 });
  expect(await db.sentenceDecision.count()).toBe(0);
});

test("a step can be changed and taken back; nobody else can take it back", async () => {
  await decide("Nobody saw it.", "skip");
  await decide("Nobody saw it.", "invention");
  const key = (await walk()).sentences.find(({ decision }) => decision?.kind === "invention")?.key ?? "";
  const other = await aMember(db, setting, "editor");
  expect((await dropSentenceDecision(other, setting.slug, slug, key)).ok).toBe(false);
  expect((await dropSentenceDecision(setting.context, setting.slug, slug, key)).ok).toBe(true);
  expect((await walk()).sentences.every(({ decision }) => decision === null)).toBe(true);
});

test("words that do not stand in the passage, a sentence that is not there, and readers are refused", async () => {
  const [first] = (await walk()).sentences;
  const { passage } = setting.citation;
  const citation = { passage, quote: "words of nobody", stance: "supports" } as const;
  const wrong = await putSentenceDecision(setting.context, setting.slug, slug, first?.key ?? "", {
    kind: "link",
    citation,
  });
  expect(wrong).toMatchObject({ ok: false, failure: { kind: "invalid" } });
  expect(await decide("Not there.", "skip")).toMatchObject({ ok: false, failure: { kind: "invalid" } });
  const reader = await aMember(db, setting, "reader");
  expect(await decide("Nobody saw it.", "skip", reader)).toMatchObject({ ok: false, failure: { kind: "notAllowed" } });
});

test("where changes are reviewed first a walk is proposed, not saved", async () => {
  await db.reviewRules.create({ data: { worldId: setting.worldId, scope: "contributors" } });
  const contributor = await aMember(db, setting, "contributor");
  await decide("The bridge burned.", "link", contributor);
  expect(await saveSourcing(contributor, setting.slug, slug, {})).toMatchObject({
    ok: false,
    failure: { kind: "notAllowed" },
  });
  expect(await proposeSourcing(contributor, setting.slug, slug, { title: "Sources", note: "" })).toMatchObject({
    ok: true,
    value: { number: 1, left: [] },
  });
  expect(await db.proposedArticle.findFirst()).toMatchObject({
    summary: "Sources found: 1 sentence linked",
    baseNumber: 1,
  });
  expect((await walk(contributor)).sentences.every(({ decision }) => decision === null)).toBe(true);
});

test("in a world that is full a walk is neither proposed nor lost", async () => {
  await decide("The bridge burned.", "link");
  await db.worldUse.updateMany({ data: { bytes: 1_100_000 } });
  const quotas = { megabytesPerWorld: 1 };
  await db.installation.upsert({ where: { id: 1 }, create: { id: 1, quotas }, update: { quotas } });
  const proposed = () => proposeSourcing(setting.context, setting.slug, slug, { title: "Sources", note: "" });
  expect(await proposed()).toMatchObject({ failure: { kind: "tooLarge" } });
  expect(await db.proposal.count()).toBe(0);
  await db.installation.update({ where: { id: 1 }, data: { quotas: {} } });
  expect(await proposed()).toMatchObject({ ok: true, value: { number: 1 } });
});
