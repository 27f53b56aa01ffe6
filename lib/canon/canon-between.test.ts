import { expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import { claim, doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { type CanonBetween, canonChangeLabel } from "./canon-between";
import { decideCanon } from "./decide-canon";
import { canonBetween } from "./read-between";

const { db } = await testDb();

test("between two revisions stands what was decided since the older was saved, until the newer was replaced", async () => {
  const setting = await aWorld(db);
  const { slug, context } = setting;
  const words = (text: string) => doc(p.id("a", claim("c1", text, setting.citation)));
  const article = await anArticleWith(setting, words("It burned."));
  await decide(at("10:10"), { article, to: "non-canon", rule: "owner" });
  await saveArticle(at("10:20"), slug, article, { baseRevision: 1, summary: "", doc: words("It burned down.") });
  await decide(at("10:30"), { article, to: "canon" });
  await decide(at("10:40"), { claim: "c1", to: "canon" });
  await saveArticle(at("10:50"), slug, article, { baseRevision: 2, summary: "", doc: words("It burned in April.") });
  await decide(at("11:00"), { claim: "c1", to: "canon", disputed: true });

  expect(summaryOf(await between(1, 2))).toEqual(["proposed", "canon", ["non-canon", "canon", "canon on c1"]]);
  expect(summaryOf(await between(2, 3))).toEqual(["non-canon", "canon", ["canon", "canon on c1", "canon on c1"]]);
  expect(summaryOf(await between(3, 1))).toEqual([
    "canon",
    "proposed",
    ["non-canon", "canon", "canon on c1", "canon on c1"],
  ]);
  expect(canonChangeLabel(await between(1, 2))).toBe("canon status changed from proposed to canon, 1 claim decided on");
  expect(canonChangeLabel(await between(3, 3))).toBe("1 claim decided on");

  function at(time: string): ActionContext {
    return { ...context, now: new Date(`2026-03-01T${time}:00Z`) };
  }

  async function decide(by: ActionContext, input: object) {
    const rule = { rule: "source", reason: "So", evidence: [setting.citation.passage] };
    const decided = await decideCanon(by, slug, { ...rule, ...input } as Parameters<typeof decideCanon>[2]);
    if (!decided.ok) throw new Error(decided.failure.detail);
  }

  async function between(one: number, other: number): Promise<CanonBetween> {
    const { id } = await db.article.findFirstOrThrow({ where: { slug: article } });
    return canonBetween(db, id, one, other);
  }
});

test("where nothing was decided there are no words, and a decision that changed no status is told", () => {
  const standing = { status: "canon", disputed: false } as const;
  expect(canonChangeLabel({ before: standing, after: standing, decisions: [] })).toBe("");
  const again = { claim: null } as CanonBetween["decisions"][number];
  expect(canonChangeLabel({ before: standing, after: standing, decisions: [again] })).toBe(
    "its canon status decided on again",
  );
  expect(canonChangeLabel({ before: standing, after: { ...standing, disputed: true }, decisions: [again] })).toBe(
    "disputed now",
  );
});

function summaryOf({ before, after, decisions }: CanonBetween) {
  const words = decisions.map(({ to, claim: on }) => (on ? `${to} on ${on.id}` : to));
  return [before.status, after.status, words];
}
