import { beforeEach, expect, test } from "vitest";
import { saveArticle } from "@/lib/articles/save/save-article";
import { claim, doc, invention, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { testDb } from "@/prisma/testing/test-database";
import { addClaim } from "./add-claim";
import { claimCitations, newClaim } from "./input";
import { claimsOfArticle, claimsOfWorld } from "./read";
import { setCitations } from "./set-citations";

const { db, reset } = await testDb();
let setting: Setting;
beforeEach(async () => {
  await reset();
  setting = await aWorld(db);
});

const invented = async (slug: string) => {
  const { id } = await db.article.findFirstOrThrow({ where: { slug } });
  return (await claimsOfArticle(db, id)).map((each) => [each.text, each.invention]);
};

test("words become a claim that is openly invented, by a revision that says so", async () => {
  const slug = await anArticleWith(setting, doc(p.id("a", "The ferry was called Otter. It burned.")));
  const input = { baseRevision: 1, quote: "The ferry was called Otter.", citations: [], invention: true };
  expect(await addClaim(setting.context, setting.slug, slug, input)).toMatchObject({
    ok: true,
    value: { revision: 2 },
  });
  expect(await invented(slug)).toEqual([["The ferry was called Otter.", true]]);
  const revision = await db.revision.findFirstOrThrow({ where: { number: 2 } });
  expect(revision.summary).toBe("Marked as invented: “The ferry was called Otter.”");
  expect(revision.changeLine).toBe("1 claim added (1 own invention)");
  expect(await db.articleCoverage.findFirst()).toMatchObject({ invention: 1, uncited: 1, sourced: 0 });
});

test("it is among the inventions of the world, and not among the claims without a source", async () => {
  await anArticleWith(setting, doc(p.id("a", invention("k1", "Made up."), " ", claim("k2", "Not yet sourced."))));
  const ids = async (filter: object) =>
    (await claimsOfWorld(db, setting.worldId, filter, { limit: 9 })).map(({ id }) => id);
  expect(await ids({ invention: true })).toEqual(["k1"]);
  expect(await ids({ uncited: true })).toEqual(["k2"]);
});

test("a supporting passage ends it; other citations leave it what it was, unless it is said", async () => {
  const slug = await anArticleWith(setting, doc(p.id("a", invention("k1", "Made up."))));
  const { passage, quote } = setting.citation;
  const cited = (baseRevision: number, stance: "departs" | "supports", said?: boolean) =>
    setCitations(setting.context, setting.slug, "k1", {
      baseRevision,
      citations: [{ passage, quote, stance }],
      ...(said === undefined ? {} : { invention: said }),
    });
  expect((await cited(1, "departs")).ok).toBe(true);
  expect(await invented(slug)).toEqual([["Made up.", true]]);
  expect((await cited(2, "departs", false)).ok).toBe(true);
  expect(await invented(slug)).toEqual([["Made up.", false]]);
  expect((await cited(3, "departs", true)).ok).toBe(true);
  expect((await cited(4, "supports")).ok).toBe(true);
  expect(await invented(slug)).toEqual([["Made up.", false]]);
});

test("nobody can say in one breath that it is invented and that a passage supports it", () => {
  const { passage, quote } = setting.citation;
  const said = { baseRevision: 1, citations: [{ passage, quote, stance: "supports" }], invention: true };
  expect(claimCitations.safeParse(said).success).toBe(false);
  expect(newClaim.safeParse({ ...said, quote: "x" }).success).toBe(false);
});

test("it merges with what somebody else did to another block", async () => {
  const text = (first: ReturnType<typeof p>, second: string) => ({ ...doc(first, p.id("b", second)) });
  const slug = await anArticleWith(setting, doc(p.id("a", "Made up."), p.id("b", "Two.")));
  const theirs = { baseRevision: 1, doc: text(p.id("a", "Made up."), "Three."), summary: "" };
  expect((await saveArticle(setting.context, setting.slug, slug, theirs)).ok).toBe(true);
  const mine = { baseRevision: 1, doc: text(p.id("a", invention("k1", "Made up.")), "Two."), summary: "" };
  expect(await saveArticle(setting.context, setting.slug, slug, mine)).toMatchObject({
    ok: true,
    value: { merged: true },
  });
  expect(await invented(slug)).toEqual([["Made up.", true]]);
  expect((await db.articleText.findFirstOrThrow({ where: { article: { slug } } })).text).toBe("Made up.\nThree.");
});
