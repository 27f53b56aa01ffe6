import { beforeEach, describe, expect, test } from "vitest";
import { fullRevision } from "@/lib/articles/revisions/read";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith } from "@/prisma/testing/a-world";
import { failureOf } from "@/prisma/testing/outcome";
import { testDb } from "@/prisma/testing/test-database";
import { putProposedArticle } from "./change-proposal";
import { setStatusRequests } from "./change-status-requests";
import { Review } from "./testing/a-review";

const { db, reset } = await testDb();

let review: Review;
beforeEach(async () => {
  await reset();
  review = await Review.begin(db);
});

async function articleText(slug: string): Promise<string> {
  const article = { slug, worldId: review.setting.worldId };
  return (await db.articleText.findFirstOrThrow({ where: { article } })).text;
}

describe("merging", () => {
  test("two articles and a new one become revisions by who proposed them, which name who merged", async () => {
    const number = await review.byLiv(
      review.burnedDown(),
      { article: review.river, title: "The river", text: doc(p.id("c", "The river froze over.")) },
      { title: "The ferry", text: doc(p("There was a ferry.")) },
    );
    expect(await articleText(review.bridge)).toContain("burned.");
    await review.approve(number, review.editor);
    const merged = await review.merge(number, review.editor);
    expect(merged.ok && merged.value.articles).toEqual([
      { slug: review.bridge, revision: 2 },
      { slug: "the-river", revision: 2 },
      { slug: "the-ferry", revision: 1 },
    ]);
    expect(await articleText(review.bridge)).toContain("burned down.");
    const { id } = await db.article.findFirstOrThrow({ where: { slug: review.bridge } });
    const revision = await fullRevision(db, id, 2);
    expect(revision?.author.id).toBe(review.liv.actor.userId);
    expect(revision?.summary).toBe("Better words (proposal 1, merged by editor)");
    expect((await review.visibleTo(review.liv, number))?.state).toBe("merged");
  });

  test("is whole or not at all: where the last of it is refused, nothing was written", async () => {
    const number = await review.byLiv(review.burnedDown(), { title: "The ferry", text: doc(p("There was a ferry.")) });
    await setStatusRequests(review.liv, review.setting.slug, number, {
      // “Author's word” without a passage of the author's is refused by the rules of canon.
      statusRequests: [{ part: 1, to: "canon", disputed: false, rule: "source", reason: "He says so.", evidence: [] }],
    });
    await review.approve(number, review.editor, 2, ["text", "status"]);
    const revisions = await db.revision.count();
    expect(failureOf(await review.merge(number, review.editor, 2, ["text", "status"]))).toContain(
      "A requested status cannot be decided",
    );
    expect(await db.revision.count()).toBe(revisions);
    expect(await db.article.count({ where: { slug: "the-ferry" } })).toBe(0);
    expect((await review.visibleTo(review.editor, number))?.state).toBe("approved");
    expect((await review.merge(number, review.editor, 2, ["text"])).ok).toBe(true);
    expect((await review.visibleTo(review.editor, number))?.statusRequests[0]?.decision).toBeNull();
  });

  test("makes the requested decisions by who merges, with the proposer's reason", async () => {
    const number = await review.byLiv(review.burnedDown());
    const evidence = [review.setting.citation.passage];
    const request = { part: 0, to: "canon" as const, disputed: false, rule: "source" as const, evidence };
    await setStatusRequests(review.liv, review.setting.slug, number, {
      statusRequests: [{ ...request, reason: "The first post says so." }],
    });
    await review.approve(number, review.editor, 2, ["text", "status"]);
    const merged = await review.merge(number, review.editor, 2, ["text", "status"]);
    expect(merged.ok && merged.value.decisions).toHaveLength(1);
    const decision = await db.decision.findFirstOrThrow();
    expect(decision.deciderId).toBe(review.editor.actor.userId);
    expect(decision.reason).toBe("The first post says so. (Requested by contributor in proposal 1.)");
    expect(decision.revisionNumber).toBe(2);
    expect((await db.article.findFirstOrThrow({ where: { slug: review.bridge } })).status).toBe("canon");
  });

  test("text and evidence are had apart", async () => {
    const cited = doc(
      p.id("a", claim("k1", "The bridge burned down.", review.setting.citation)),
      p.id("b", "Nobody saw it."),
    );
    const number = await review.byLiv({ article: review.bridge, title: "The bridge", text: cited });
    expect((await review.visibleTo(review.editor, number))?.standings.map(({ aspect }) => aspect)).toEqual([
      "text",
      "evidence",
    ]);
    await review.approve(number, review.editor, 1, ["text"]);
    expect(failureOf(await review.merge(number, review.editor, 1, ["text", "evidence"]))).toContain(
      "The evidence has 0 of 1 approvals",
    );
    expect((await review.merge(number, review.editor, 1, ["text"])).ok).toBe(true);
    expect(await articleText(review.bridge)).toContain("burned down.");
    expect(await db.citation.count()).toBe(0);
    expect(await db.claim.count()).toBe(1);
  });

  test("is refused while the proposal is outdated, and says so", async () => {
    const number = await review.byLiv(review.burnedDown());
    await review.approve(number, review.editor);
    await saveArticle(review.setting.context, review.setting.slug, review.bridge, {
      baseRevision: 1,
      summary: "",
      markdown: "Other.",
    });
    expect(failureOf(await review.merge(number, review.editor))).toContain(
      "conflict: An article in this proposal has changed since.",
    );
    expect(await articleText(review.bridge)).toBe("Other.");
  });

  test("is refused for a proposal that was changed since it was seen", async () => {
    const number = await review.byLiv(review.burnedDown());
    await review.approve(number, review.editor);
    const part = (await review.visibleTo(review.liv, number))?.parts[0]?.id ?? "";
    await putPart(number, part, 1, doc(p.id("a", "The bridge fell.")));
    expect((await review.visibleTo(review.liv, number))?.state).toBe("in-review");
    expect(failureOf(await review.approve(number, review.editor, 1))).toContain("has changed since you opened it");
    expect(failureOf(await review.merge(number, review.editor, 1))).toContain("Only what is approved can be merged");
  });
});

describe("races", () => {
  test("of two who merge at once one merges, and there is one revision", async () => {
    const number = await review.byLiv(review.burnedDown());
    await review.approve(number, review.editor);
    const outcomes = await Promise.all([
      review.merge(number, review.editor),
      review.merge(number, review.setting.context),
      review.merge(number, review.editor),
    ]);
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
    expect(outcomes.map(failureOf).filter((each) => each.startsWith("conflict"))).toHaveLength(2);
    expect(await db.revision.count({ where: { article: { slug: review.bridge } } })).toBe(2);
  });

  test("a base that moves while it is merged makes the merge fail or come first, never both in silence", async () => {
    for (let time = 0; time < 5; time += 1) {
      const slug = await anArticleWith(review.setting, doc(p.id("a", "One."), p.id("b", "Two.")), `Race ${time}`);
      const text = doc(p.id("a", "One proposed."), p.id("b", "Two."));
      const number = await review.byLiv({ article: slug, title: `Race ${time}`, text });
      await review.approve(number, review.editor);
      const other = { baseRevision: 1, summary: "", doc: { ...doc(p.id("a", "One."), p.id("b", "Two saved.")) } };
      const [merged, saved] = await Promise.all([
        review.merge(number, review.editor),
        saveArticle(review.setting.context, review.setting.slug, slug, other),
      ]);
      expect(saved.ok).toBe(true);
      expect(await articleText(slug)).toBe(merged.ok ? "One proposed.\nTwo saved." : "One.\nTwo saved.");
      if (!merged.ok) expect(failureOf(merged)).toContain("has changed since");
    }
  });

  test("proposals that share articles in another order are merged at once without a deadlock", async () => {
    const one = await review.byLiv(review.burnedDown(), {
      article: review.river,
      title: "The river",
      text: doc(p.id("c", "Ice.")),
    });
    const two = await review.byLiv(
      { article: review.river, title: "The river", text: doc(p.id("c", "Snow.")) },
      review.burnedDown(),
    );
    await Promise.all([review.approve(one, review.editor), review.approve(two, review.editor)]);
    const outcomes = await Promise.all([review.merge(one, review.editor), review.merge(two, review.setting.context)]);
    expect(outcomes.filter((each) => each.ok)).toHaveLength(1);
    expect(outcomes.map(failureOf).join()).toContain("has changed since");
  });

  test("proposals begun at once get numbers of their own", async () => {
    const numbers = await Promise.all([
      review.byLiv(review.burnedDown()),
      review.byLiv(review.burnedDown()),
      review.byLiv(review.burnedDown()),
    ]);
    expect([...numbers].sort()).toEqual([1, 2, 3]);
  });
});

async function putPart(number: number, partId: string, baseRevision: number, text: ReturnType<typeof doc>) {
  const fields = { title: "The bridge", kind: "event" as const, tags: [], aliases: [], summary: "" };
  const input = { article: review.bridge, baseRevision, ...fields, doc: { ...text } };
  const put = await putProposedArticle(review.liv, review.setting.slug, number, { partId, input });
  if (!put.ok) throw new Error(JSON.stringify(put.failure));
}
