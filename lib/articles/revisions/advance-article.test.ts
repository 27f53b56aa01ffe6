import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { decideCanon } from "@/lib/canon/decide-canon";
import { cite, claim, doc, fact, factBox, link, p, picture } from "@/lib/document/model/build";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { projectArticle } from "./project-article";
import { rebuildStandpoints } from "./project-standpoints";
import { rebuildAttribution } from "./rebuild-attribution";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

/** The paragraphs that a random article is put together from, by number: plain, linked, claimed with a source and without one. */
function paragraph(number: number, variant: number): NodeJson {
  const id = `p${number}`;
  const words = `Sentence ${number}.${variant} says what became of the bridge.`;
  if (number % 4 === 1) return p.id(id, link("A town", `article:town-${(number + variant) % 3}`), ` by it. ${words}`);
  if (number % 4 === 2) return p.id(id, claim(`c${number}`, words, { ...setting.citation, id: `s${number}` }));
  if (number % 4 === 0 && variant > 0) return picture.id(id, `f${(number + variant) % 3}`, {}, words);
  if (number % 4 === 3) return p.id(id, claim(`c${number}`, words), variant > 1 ? " Nobody saw it." : "");
  return p.id(id, words);
}

/** A fact box where the text begins with an odd paragraph, with rows that say something and rows that do not. */
function factsOn(text: readonly (readonly [number, number])[]): readonly NodeJson[] {
  const [[first = 0, variant = 0] = []] = text;
  if (first % 2 === 0) return [];
  const rows = text.map(([number]) => fact.id(`r${number}`, "place", link("A town", `article:town-${number % 3}`)));
  return [factBox.id("box", fact.id("date", "date", variant > 0 ? `${first} April 194${variant}` : ""), ...rows)];
}

test("after any saves what is derived is what a rebuild makes of the whole", async () => {
  const texts = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(2)), { minLength: 1, maxLength: 8, selector: ([n]) => n });
  const saves = fc.array(texts, { minLength: 1, maxLength: 5 });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(texts, saves, fc.nat(4), async (first, later, decidedAt) => {
      run += 1;
      const made = (text: readonly (readonly [number, number])[]): DocJson =>
        doc(...factsOn(text), ...text.map(([number, variant]) => ownClaims(paragraph(number, variant), run)));
      const slug = await anArticleWith(setting, made(first), `Article ${run}`);
      let revision = 1;
      for (const [index, text] of later.entries()) {
        if (index === decidedAt) await decide(slug);
        const input = { baseRevision: revision, doc: made(text), summary: "", confirmLargeRemoval: true };
        const saved = await saveArticle(setting.context, setting.slug, slug, input);
        if (!saved.ok) throw new Error(JSON.stringify(saved.failure));
        revision = saved.value.revision;
      }
      const { id } = await db.article.findFirstOrThrow({ where: { slug } });
      const followed = await derived(id);
      await db.$transaction((tx) => projectArticle(tx, id));
      await db.$transaction((tx) => rebuildAttribution(tx, id));
      await db.$transaction((tx) => rebuildStandpoints(tx, { id, worldId: setting.worldId }));
      expect(followed).toEqual(await derived(id));
    }),
    { numRuns: 25 },
  );
}, 120_000);

/** Claims of this run alone: an id that another article has is changed by the save. */
function ownClaims(node: NodeJson, run: number): NodeJson {
  return JSON.parse(JSON.stringify(node).replaceAll(/"id":"(c\d+)"/g, `"id":"$1-${run}"`)) as NodeJson;
}

async function decide(slug: string): Promise<void> {
  const decision = { article: slug, to: "canon", rule: "owner", reason: "Agreed" } as const;
  const decided = await decideCanon(setting.context, setting.slug, decision);
  if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
}

async function derived(articleId: string) {
  const where = { articleId };
  return {
    article: await db.article.findUniqueOrThrow({ where: { id: articleId } }),
    text: await db.articleText.findUniqueOrThrow({ where }),
    claims: await db.claim.findMany({ where, orderBy: { order: "asc" } }),
    citations: await db.citation.findMany({ where, orderBy: [{ claimId: "asc" }, { id: "asc" }] }),
    coverage: await db.articleCoverage.findUniqueOrThrow({ where }),
    facts: await db.articleFact.findMany({ where, orderBy: { order: "asc" } }),
    names: await db.articleName.findMany({ where, orderBy: { slug: "asc" } }),
    links: await db.articleLink.findMany({ where, orderBy: { targetSlug: "asc" } }),
    files: await db.articleFile.findMany({ where, orderBy: { fileId: "asc" } }),
    origins: await db.blockOrigin.findMany({ where, orderBy: { blockId: "asc" } }),
    standpointRevisions: await db.standpointRevision.findMany({ where, orderBy: { number: "asc" } }),
    standpointClaims: await db.standpointClaim.findMany({
      where,
      orderBy: [{ claimId: "asc" }, { fromNumber: "asc" }],
    }),
  };
}

test("a claim before which another comes keeps its row and moves down; a citation that was changed is graded", async () => {
  const kept = p.id("b", claim("k2", "The river froze.", { ...setting.citation, id: "s1" }));
  const slug = await anArticleWith(setting, doc(p.id("a", "Once."), kept));
  const missing = cite({ passage: "none" });
  const before = doc(p.id("a", claim("k1", "The bridge stood.")), kept);
  expect(
    await saveArticle(setting.context, setting.slug, slug, { baseRevision: 1, doc: before, summary: "" }),
  ).toMatchObject({ ok: true });
  expect(await db.claim.findMany({ orderBy: { order: "asc" }, select: { id: true, order: true } })).toEqual([
    { id: "k1", order: 0 },
    { id: "k2", order: 1 },
  ]);
  const wrong = doc(p.id("a", claim("k1", "The bridge stood.", missing)), kept);
  expect(
    await saveArticle(setting.context, setting.slug, slug, { baseRevision: 2, doc: wrong, summary: "" }),
  ).toMatchObject({ ok: false, failure: { kind: "invalid" } });
  const noted = { ...setting.citation, id: "s1", note: "Twice over" };
  const after = doc(p.id("a", claim("k1", "The bridge stood.")), p.id("b", claim("k2", "The river froze.", noted)));
  await saveArticle(setting.context, setting.slug, slug, { baseRevision: 2, doc: after, summary: "" });
  expect(await db.citation.findMany({ select: { id: true, note: true, grade: true } })).toEqual([
    { id: "s1", note: "Twice over", grade: "exact" },
  ]);
});
