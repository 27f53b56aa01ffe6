import { expect, test } from "vitest";
import { reclassifyThreads } from "@/lib/sources/classification/reclassify-threads";
import { loadSample } from "@/prisma/seed/load-sample";
import { testDb } from "@/prisma/testing/test-database";
import { projectArticle } from "./project-article";
import { rebuildAttribution } from "./rebuild-attribution";

const { db } = await testDb();

test("what is derived can be dropped and made anew, and comes back identical", async () => {
  await loadSample(db, new Map());
  const before = await derived();
  expect(before.claims.length).toBeGreaterThan(20);
  expect(before.questions.length).toBeGreaterThan(5);
  await db.citation.deleteMany();
  await db.claim.deleteMany();
  await db.articleLink.deleteMany();
  await db.articleName.deleteMany();
  await db.articleFile.deleteMany();
  await db.articleFact.deleteMany();
  await db.articleCoverage.deleteMany();
  await db.blockOrigin.deleteMany();
  await db.articleText.deleteMany();
  await db.standpointClaim.deleteMany();
  await db.standpointRevision.deleteMany();
  await db.article.updateMany({
    data: {
      title: "",
      kind: "",
      tags: [],
      aliases: [],
      wordCount: 0,
      status: "proposed",
      disputed: false,
      decisionId: null,
    },
  });
  expect(before.origins.length).toBeGreaterThan(100);
  for (const { id } of before.articles) {
    await db.$transaction((tx) => projectArticle(tx, id));
    await db.$transaction((tx) => rebuildAttribution(tx, id));
  }
  await db.threadClassification.deleteMany();
  await db.postClassification.deleteMany();
  await db.question.deleteMany();
  expect(await reclassifyThreads(db, { onlyOld: true })).toBe(1);
  expect(await reclassifyThreads(db, { onlyOld: true })).toBe(0);
  expect(await derived()).toEqual(before);
}, 120_000);

async function derived() {
  return {
    articles: await db.article.findMany({ orderBy: { id: "asc" } }),
    texts: await db.articleText.findMany({ orderBy: { articleId: "asc" } }),
    claims: await db.claim.findMany({ orderBy: [{ articleId: "asc" }, { order: "asc" }] }),
    citations: await db.citation.findMany({ orderBy: [{ articleId: "asc" }, { claimId: "asc" }, { id: "asc" }] }),
    coverage: await db.articleCoverage.findMany({ orderBy: { articleId: "asc" } }),
    origins: await db.blockOrigin.findMany({ orderBy: [{ articleId: "asc" }, { blockId: "asc" }] }),
    readings: await db.postClassification.findMany({ orderBy: { number: "asc" } }),
    questions: await db.question.findMany({ orderBy: { passageId: "asc" } }),
    standpoints: await standpointsOf({}),
    files: await db.articleFile.findMany({ orderBy: [{ articleId: "asc" }, { fileId: "asc" }] }),
    facts: await db.articleFact.findMany({ orderBy: [{ articleId: "asc" }, { order: "asc" }] }),
    names: await db.articleName.findMany({ orderBy: [{ articleId: "asc" }, { slug: "asc" }] }),
    links: await db.articleLink.findMany({ orderBy: [{ articleId: "asc" }, { targetSlug: "asc" }] }),
  };
}

async function standpointsOf(where: { articleId?: string }) {
  return {
    revisions: await db.standpointRevision.findMany({ where, orderBy: [{ articleId: "asc" }, { number: "asc" }] }),
    claims: await db.standpointClaim.findMany({
      where,
      orderBy: [{ articleId: "asc" }, { claimId: "asc" }, { fromNumber: "asc" }],
    }),
  };
}
