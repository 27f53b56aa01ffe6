import { expect, test } from "vitest";
import { startArticle } from "@/lib/articles/structure/read-start-page";
import { topicsOf } from "@/lib/articles/structure/read-topics";
import { graphOf } from "@/lib/graph/read";
import { treeOf } from "@/lib/graph/tree";
import { ownMapsOf } from "@/lib/map/read-maps";
import { countEvents } from "@/lib/timeline/read";
import { calendarsOf } from "@/lib/worlds/calendars/read";
import type { WorldId } from "@/lib/worlds/world";
import { articles, decisions, proposals, verdicts, walks } from "@/prisma/seed/sample";
import { bookDecisions } from "@/prisma/seed/sample/continuities";
import { templates } from "@/prisma/seed/sample/structure";
import { testDb } from "@/prisma/testing/test-database";
import { loadSample } from "./load-sample";

const { db } = await testDb();

test("the sample world loads whole: every revision, every decision, every citation word for word", async () => {
  await loadSample(db, new Map());
  expect(await db.article.count({ where: { isTemplate: false } })).toBe(articles.length);
  expect(await db.article.count({ where: { isTemplate: true } })).toBe(templates.length);
  const merged = proposals.filter(({ story }) => story.some(({ event }) => event === "merge"));
  const written = articles.flatMap((article) => article.revisions).length;
  const proposed = merged.flatMap((proposal) => proposal.articles).length;
  const walked = walks.filter(({ save }) => save).length;
  expect(await db.revision.count()).toBe(written + proposed + walked + templates.length);
  expect(await db.claim.count({ where: { invention: true } })).toBeGreaterThan(5);
  expect(await db.sentenceDecision.count()).toBeGreaterThan(0);
  expect(await db.proposal.count({ where: { state: "merged" } })).toBe(merged.length);
  // One more is made of a retcon.
  expect(await db.proposal.count()).toBe(proposals.length + 1);
  expect(await db.statusRequest.count({ where: { to: "superseded", claimId: "sc-tynda-air" } })).toBe(1);
  expect(await db.decision.count({ where: { continuityId: null } })).toBe(decisions.length);
  expect(await db.decision.count({ where: { continuity: { slug: "book" } } })).toBe(bookDecisions.length);
  const grades = await db.citation.groupBy({ by: ["grade"], orderBy: { grade: "asc" }, _count: true });
  // Of a source that its author took down, one citation stands word for word, one with other words, and two are lost.
  expect(grades.filter(({ grade }) => grade !== "exact")).toEqual([
    { grade: "edited", _count: 1 },
    { grade: "lost", _count: 2 },
  ]);
  const talk = { where: { resolvedAt: null } };
  expect([await db.discussion.count(), await db.discussion.count(talk)]).toEqual([4, 3]);
  expect(await db.comment.count({ where: { NOT: { mentions: { isEmpty: true } } } })).toBe(2);
  expect((await topicsOf(db, (await db.world.findFirstOrThrow()).id)).topics.length).toBeGreaterThan(5);
  expect(await db.worldPage.count({ where: { kind: "tag" } })).toBe(3);
  const world = await db.world.findFirstOrThrow();
  expect(await startArticle(db, world.id)).toMatchObject({ slug: "guide-to-the-timeline", trashed: false });
  expect(await db.file.count()).toBe(8);
  expect(await countEvents(db, world.id, {})).toBeGreaterThanOrEqual(60);
  expect((await calendarsOf(db, world.id as WorldId)).map(({ name }) => name)).toEqual(["Imperial reckoning"]);
  expect([await db.vote.count(), await db.caretaker.count()]).toEqual([1, 2]);
  expect(await db.verdict.count()).toBe(verdicts.length);
  expect(await db.installation.count({ where: { sampleLoadedAt: { not: null } } })).toBe(1);
}, 180_000);

test("the sample world uses all of it: fact boxes, relations, pictures and maps by our script, talk, a start page, a family tree", async () => {
  const world = await db.world.findFirstOrThrow();
  const boxes = await db.$queryRaw<{ articles: bigint; relations: bigint }[]>`
    SELECT count(DISTINCT f."articleId") AS articles, count(*) FILTER (WHERE k.type = 'article') AS relations
    FROM "ArticleFact" f JOIN "Article" a ON a.id = f."articleId" AND a."worldId" = ${world.id} AND a."trashedAt" IS NULL
    JOIN "KindField" k ON k."worldId" = a."worldId" AND k.kind = a.kind AND k.key = f.field`;
  expect(Number(boxes[0]?.articles)).toBeGreaterThanOrEqual(8);
  expect(Number(boxes[0]?.relations)).toBeGreaterThanOrEqual(8);
  expect(await db.file.count({ where: { worldId: world.id } })).toBeGreaterThanOrEqual(8);
  // Two are left for the report of pictures that say too little.
  expect(await db.file.count({ where: { worldId: world.id, OR: [{ alt: "" }, { licence: "" }] } })).toBe(2);
  expect((await ownMapsOf(db, world.id)).maps.length).toBeGreaterThanOrEqual(1);
  expect(await db.discussion.count({ where: { resolvedAt: null } })).toBeGreaterThanOrEqual(1);
  expect(await db.discussion.count({ where: { NOT: { resolvedAt: null } } })).toBeGreaterThanOrEqual(1);
  expect(await startArticle(db, world.id)).not.toBeNull();
  const family = treeOf(await graphOf(db, world.id, {}), "chiang-kai-shek", "Parents");
  expect(family?.behind.children.map(({ article }) => article.slug).sort()).toEqual([
    "chiang-ching-kuo",
    "chiang-wei-kuo",
  ]);
  expect(family?.behind.partners.map(({ article }) => article.slug)).toEqual(["soong-mei-ling"]);
});
