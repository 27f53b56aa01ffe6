import { expect, test } from "vitest";
import { loadSample } from "@/prisma/seed/load-sample";
import { articles, decisions, proposals } from "@/prisma/seed/sample";
import { testDb } from "@/prisma/testing/test-database";

const { db } = await testDb();

test("the sample world loads whole: every revision, every decision, every citation word for word", async () => {
  await loadSample(db, new Map());
  expect(await db.article.count()).toBe(articles.length);
  const merged = proposals.filter(({ story }) => story.some(({ event }) => event === "merge"));
  const written = articles.flatMap((article) => article.revisions).length;
  expect(await db.revision.count()).toBe(written + merged.flatMap((proposal) => proposal.articles).length);
  expect(await db.proposal.count({ where: { state: "merged" } })).toBe(merged.length);
  expect(await db.proposal.count()).toBe(proposals.length);
  expect(await db.decision.count()).toBe(decisions.length);
  expect(await db.citation.count({ where: { grade: { not: "exact" } } })).toBe(0);
  expect(await db.installation.count({ where: { sampleLoadedAt: { not: null } } })).toBe(1);
}, 60_000);
