import { beforeEach, describe, expect, test } from "vitest";
import { fullRevision } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { trashArticle } from "@/lib/articles/trash/trash-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { claim, doc, p } from "@/lib/document/model/build";
import { plainText } from "@/lib/document/model/text";
import { worldFor } from "@/lib/worlds/read";
import { setReviewRules } from "@/lib/worlds/set-review-rules";
import { aProposal, type ProposedText } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { changeProposalTexts, putProposedArticle, setStatusRequests } from "./change-proposal";
import { mergeProposal } from "./merge-proposal";
import { proposalFor } from "./read-proposal";
import { rebaseProposal } from "./rebase-proposal";
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

async function articleText(slug: string): Promise<string> {
  return (await db.article.findFirstOrThrow({ where: { slug, worldId: setting.worldId } })).text;
}

function failureOf(result: { ok: boolean; failure?: { kind: string; detail: string } }): string {
  return result.ok ? "done" : `${result.failure?.kind}: ${result.failure?.detail}`;
}

describe("merging", () => {
  test("two articles and a new one become revisions by who proposed them, which name who merged", async () => {
    const number = await byLiv(
      burnedDown(),
      { article: river, title: "The river", text: doc(p.id("c", "The river froze over.")) },
      { title: "The ferry", text: doc(p("There was a ferry.")) },
    );
    expect(await articleText(bridge)).toContain("burned.");
    await approve(number, editor);
    const merged = await merge(number, editor);
    expect(merged.ok && merged.value.articles).toEqual([
      { slug: bridge, revision: 2 },
      { slug: "the-river", revision: 2 },
      { slug: "the-ferry", revision: 1 },
    ]);
    expect(await articleText(bridge)).toContain("burned down.");
    const { id } = await db.article.findFirstOrThrow({ where: { slug: bridge } });
    const revision = await fullRevision(db, id, 2);
    expect(revision?.author.id).toBe(liv.actor.userId);
    expect(revision?.summary).toBe("Better words (proposal 1, merged by editor)");
    expect((await visibleTo(liv, number))?.state).toBe("merged");
  });

  test("is whole or not at all: where the last of it is refused, nothing was written", async () => {
    const number = await byLiv(burnedDown(), { title: "The ferry", text: doc(p("There was a ferry.")) });
    await setStatusRequests(liv, setting.slug, number, {
      // “Author's word” without a passage of the author's is refused by the rules of canon.
      statusRequests: [{ part: 1, to: "canon", disputed: false, rule: "source", reason: "He says so.", evidence: [] }],
    });
    await approve(number, editor, 2, ["text", "status"]);
    const revisions = await db.revision.count();
    expect(failureOf(await merge(number, editor, 2, ["text", "status"]))).toContain(
      "A requested status cannot be decided",
    );
    expect(await db.revision.count()).toBe(revisions);
    expect(await db.article.count({ where: { slug: "the-ferry" } })).toBe(0);
    expect((await visibleTo(editor, number))?.state).toBe("approved");
    expect((await merge(number, editor, 2, ["text"])).ok).toBe(true);
    expect((await visibleTo(editor, number))?.statusRequests[0]?.decision).toBeNull();
  });

  test("makes the requested decisions by who merges, with the proposer's reason", async () => {
    const number = await byLiv(burnedDown());
    const evidence = [setting.citation.passage];
    const request = { part: 0, to: "canon" as const, disputed: false, rule: "source" as const, evidence };
    await setStatusRequests(liv, setting.slug, number, {
      statusRequests: [{ ...request, reason: "The first post says so." }],
    });
    await approve(number, editor, 2, ["text", "status"]);
    const merged = await merge(number, editor, 2, ["text", "status"]);
    expect(merged.ok && merged.value.decisions).toHaveLength(1);
    const decision = await db.decision.findFirstOrThrow();
    expect(decision.deciderId).toBe(editor.actor.userId);
    expect(decision.reason).toBe("The first post says so. (Requested by contributor in proposal 1.)");
    expect(decision.revisionNumber).toBe(2);
    expect((await db.article.findFirstOrThrow({ where: { slug: bridge } })).status).toBe("canon");
  });

  test("text and evidence are had apart", async () => {
    const cited = doc(p.id("a", claim("k1", "The bridge burned down.", setting.citation)), p.id("b", "Nobody saw it."));
    const number = await byLiv({ article: bridge, title: "The bridge", text: cited });
    expect((await visibleTo(editor, number))?.standings.map(({ aspect }) => aspect)).toEqual(["text", "evidence"]);
    await approve(number, editor, 1, ["text"]);
    expect(failureOf(await merge(number, editor, 1, ["text", "evidence"]))).toContain(
      "The evidence has 0 of 1 approvals",
    );
    expect((await merge(number, editor, 1, ["text"])).ok).toBe(true);
    expect(await articleText(bridge)).toContain("burned down.");
    expect(await db.citation.count()).toBe(0);
    expect(await db.claim.count()).toBe(1);
  });

  test("is refused while the proposal is outdated, and says so", async () => {
    const number = await byLiv(burnedDown());
    await approve(number, editor);
    await saveArticle(setting.context, setting.slug, bridge, { baseRevision: 1, summary: "", markdown: "Other." });
    expect(failureOf(await merge(number, editor))).toContain(
      "conflict: An article in this proposal has changed since.",
    );
    expect(await articleText(bridge)).toBe("Other.");
  });

  test("is refused for a proposal that was changed since it was seen", async () => {
    const number = await byLiv(burnedDown());
    await approve(number, editor);
    const part = (await visibleTo(liv, number))?.parts[0]?.id ?? "";
    await putPart(number, part, 1, doc(p.id("a", "The bridge fell.")));
    expect((await visibleTo(liv, number))?.state).toBe("in-review");
    expect(failureOf(await approve(number, editor, 1))).toContain("has changed since you opened it");
    expect(failureOf(await merge(number, editor, 1))).toContain("Only what is approved can be merged");
  });
});

describe("races", () => {
  test("of two who merge at once one merges, and there is one revision", async () => {
    const number = await byLiv(burnedDown());
    await approve(number, editor);
    const outcomes = await Promise.all([merge(number, editor), merge(number, setting.context), merge(number, editor)]);
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
    expect(outcomes.map(failureOf).filter((each) => each.startsWith("conflict"))).toHaveLength(2);
    expect(await db.revision.count({ where: { article: { slug: bridge } } })).toBe(2);
  });

  test("a base that moves while it is merged makes the merge fail or come first, never both in silence", async () => {
    for (let time = 0; time < 5; time += 1) {
      const slug = await anArticleWith(setting, doc(p.id("a", "One."), p.id("b", "Two.")), `Race ${time}`);
      const text = doc(p.id("a", "One proposed."), p.id("b", "Two."));
      const number = await byLiv({ article: slug, title: `Race ${time}`, text });
      await approve(number, editor);
      const other = { baseRevision: 1, summary: "", doc: { ...doc(p.id("a", "One."), p.id("b", "Two saved.")) } };
      const [merged, saved] = await Promise.all([
        merge(number, editor),
        saveArticle(setting.context, setting.slug, slug, other),
      ]);
      expect(saved.ok).toBe(true);
      expect(await articleText(slug)).toBe(merged.ok ? "One proposed.\nTwo saved." : "One.\nTwo saved.");
      if (!merged.ok) expect(failureOf(merged)).toContain("has changed since");
    }
  });

  test("proposals that share articles in another order are merged at once without a deadlock", async () => {
    const one = await byLiv(burnedDown(), { article: river, title: "The river", text: doc(p.id("c", "Ice.")) });
    const two = await byLiv({ article: river, title: "The river", text: doc(p.id("c", "Snow.")) }, burnedDown());
    await Promise.all([approve(one, editor), approve(two, editor)]);
    const outcomes = await Promise.all([merge(one, editor), merge(two, setting.context)]);
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
    expect(outcomes.map(failureOf).join()).toContain("has changed since");
  });

  test("proposals begun at once get numbers of their own", async () => {
    const numbers = await Promise.all([byLiv(burnedDown()), byLiv(burnedDown()), byLiv(burnedDown())]);
    expect([...numbers].sort()).toEqual([1, 2, 3]);
  });
});

describe("approving", () => {
  test("takes as many people as the world asks for, each counted once", async () => {
    await setReviewRules(setting.context, setting.slug, { ...RULES, approvals: 2 });
    const number = await byLiv(burnedDown());
    expect((await approve(number, editor)).ok && (await approve(number, editor)).ok).toBe(true);
    expect((await visibleTo(liv, number))?.state).toBe("in-review");
    await approve(number, setting.context);
    expect((await visibleTo(liv, number))?.state).toBe("approved");
  });

  test("one's own is refused unless the world allows it", async () => {
    const number = await aProposal(setting, [burnedDown()], { context: editor });
    expect(failureOf(await approve(number, editor))).toContain("cannot approve your own proposal");
    await setReviewRules(setting.context, setting.slug, { ...RULES, ownApproval: true });
    expect((await approve(number, editor)).ok).toBe(true);
  });

  test("ends with every change of what is proposed, but not with another title", async () => {
    const number = await byLiv(burnedDown());
    await approve(number, editor);
    await changeProposalTexts(liv, setting.slug, number, { title: "How it burned", note: "" });
    expect((await visibleTo(liv, number))?.state).toBe("approved");
    await setStatusRequests(liv, setting.slug, number, { statusRequests: [] });
    const changed = await visibleTo(liv, number);
    expect([changed?.state, changed?.approvals.given]).toEqual(["in-review", 0]);
  });
});

describe("an outdated proposal", () => {
  test("is brought up to date by blocks, and asks about what both changed", async () => {
    const number = await byLiv(burnedDown());
    const save = (baseRevision: number, a: string, b: string) =>
      saveArticle(setting.context, setting.slug, bridge, {
        baseRevision,
        summary: "",
        doc: { ...doc(p.id("a", a), p.id("b", b)) },
      });
    await save(1, "The bridge burned.", "A guard saw it.");
    expect((await visibleTo(liv, number))?.outdated).toBe(true);
    expect(failureOf(await rebaseProposal(editor, setting.slug, number))).toContain("Only its author");
    expect(await rebaseProposal(liv, setting.slug, number)).toMatchObject({ value: { moved: 1, conflicts: [] } });
    const part = (await visibleTo(liv, number))?.parts[0];
    expect(plainText(part?.content.doc ?? doc())).toBe("The bridge burned down.\nA guard saw it.");
    expect([part?.baseRevision, part?.outdated]).toEqual([2, null]);

    await save(2, "The bridge stood.", "A guard saw it.");
    const again = await rebaseProposal(liv, setting.slug, number);
    expect(again).toMatchObject({ value: { moved: 0, conflicts: [{ article: bridge, headRevision: 3 }] } });
    expect((await visibleTo(liv, number))?.outdated).toBe(true);
    await putPart(number, part?.id ?? "", 3, doc(p.id("a", "The bridge burned down."), p.id("b", "A guard saw it.")));
    expect((await visibleTo(liv, number))?.outdated).toBe(false);
    const round = (await visibleTo(liv, number))?.round ?? 0;
    await approve(number, editor, round);
    expect((await merge(number, editor, round)).ok).toBe(true);
  });

  test("says what stands in its way: an article in the trash, a title that is taken", async () => {
    const number = await byLiv(burnedDown(), { title: "The ferry", text: doc(p("A ferry.")) });
    await anArticleWith(setting, doc(p("Another ferry.")), "The ferry");
    expect((await visibleTo(liv, number))?.parts.map(({ outdated }) => outdated)).toEqual([null, "taken"]);
    expect(failureOf(await rebaseProposal(liv, setting.slug, number))).toContain("Choose another title");
    await trashArticle(editor, setting.slug, bridge, {});
    expect((await visibleTo(liv, number))?.parts.map(({ outdated }) => outdated)).toEqual(["trashed", "taken"]);
  });
});

const RULES = { scope: "none", approvals: 1, ownApproval: false, proposers: "members" } as const;

async function putPart(number: number, partId: string, baseRevision: number, text: ReturnType<typeof doc>) {
  const fields = { title: "The bridge", kind: "event" as const, tags: [], aliases: [], summary: "" };
  const input = { article: bridge, baseRevision, ...fields, doc: { ...text } };
  const put = await putProposedArticle(liv, setting.slug, number, { partId, input });
  if (!put.ok) throw new Error(JSON.stringify(put.failure));
}
