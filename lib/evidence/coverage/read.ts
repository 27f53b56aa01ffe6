import { revisionContent } from "@/lib/articles/revisions/read";
import { breathe } from "@/lib/base/breathe";
import type { Db } from "@/lib/db";
import {
  type CoverageCounts,
  type CoveredSentence,
  countCoverage,
  coverageByParts,
  SENTENCE_STATUSES,
  type SentenceStatus,
} from "@/lib/document/claims/coverage";
import type { DocJson } from "@/lib/document/model/json";
import { Prisma } from "@/prisma/client/client";
import type { ArticleCoverage } from "./coverage";

/** The sentences of an article's revision with how each stands; null when there is no such revision. */
export async function sentencesOfArticle(
  db: Db,
  articleId: string,
  revision: number,
): Promise<readonly CoveredSentence[] | null> {
  const content = await revisionContent(db, articleId, revision);
  return content && coverageInBatches(content.doc);
}

/** How the sentences of an article stand in its head, whose number is `revision`. */
export async function countsOfArticle(db: Db, articleId: string, revision: number): Promise<CoverageCounts> {
  const stored = await db.articleCoverage.findUnique({ where: { articleId } });
  return stored ? countsFrom((standing) => stored[standing]) : countedAnew(db, articleId, revision);
}

/** Blocks whose sentences are found in one go: some 15 ms. */
const AT_ONCE = 500;

/** `coverageOf`, with pauses in which others are answered. */
export async function coverageInBatches(doc: DocJson): Promise<readonly CoveredSentence[]> {
  const next = coverageByParts(doc);
  const sentences: CoveredSentence[] = [];
  for (let from = 0; from < doc.content.length; from += AT_ONCE) {
    if (from > 0) await breathe();
    for (const sentence of next(doc.content.slice(from, from + AT_ONCE))) sentences.push(sentence);
  }
  return sentences;
}

/** How all sentences of a world's living articles stand. */
export async function countsOfWorld(db: Db, worldId: string): Promise<CoverageCounts> {
  const where = { article: { worldId, trashedAt: null } };
  const sums = Object.fromEntries(SENTENCE_STATUSES.map((standing) => [standing, true])) as Record<
    SentenceStatus,
    true
  >;
  const [{ _sum: stored }, missing] = await Promise.all([
    db.articleCoverage.aggregate({ where, _sum: sums }),
    db.article.findMany({
      where: { worldId, trashedAt: null, coverage: null },
      select: { id: true, headNumber: true },
    }),
  ]);
  const total = countsFrom((standing) => stored[standing] ?? 0);
  // Articles that were saved before coverage was known, until `npm run rebuild`.
  for (const { id, headNumber } of missing) add(total, await countedAnew(db, id, headNumber));
  return total;
}

type Row = Record<SentenceStatus, number | null> & {
  id: string;
  slug: string;
  title: string;
  kind: string;
  changedAt: Date;
  headNumber: number;
};

/**
 * The living articles of a world that hold a sentence of that status (or any sentence), those with the most of them first: by
 * `uncited` where nothing is asked for. Articles without a sentence are left out.
 */
export async function articleCoverages(
  db: Db,
  worldId: string,
  standing: SentenceStatus | undefined,
  page: { readonly limit: number; readonly skip?: number },
): Promise<ArticleCoverage[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id, a.slug, a.title, a.kind, a."changedAt", a."headNumber",
      c.sourced, c.departs, c.invention, c.contradicted, c.uncited
    FROM ${covered(worldId, standing)}
    ORDER BY ${countedIn(standing ?? "uncited")} DESC NULLS FIRST, a.title, a.id LIMIT ${page.limit} OFFSET ${page.skip ?? 0}`;
  return Promise.all(
    rows.map(async ({ id, slug, title, kind, changedAt, headNumber, ...stored }) => {
      const known = stored.uncited !== null;
      const counts = known ? countsFrom((each) => stored[each] ?? 0) : await countedAnew(db, id, headNumber);
      return { slug, title, kind, changed: changedAt, counts };
    }),
  );
}

/** How many articles there are of which some sentence stands so. */
export async function countArticleCoverages(db: Db, worldId: string, standing?: SentenceStatus): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM ${covered(worldId, standing)}`;
  return row?.count ?? 0;
}

/** The articles of which some sentence stands so, as SQL from FROM on; those that were not counted yet are among them. */
function covered(worldId: string, standing: SentenceStatus | undefined): Prisma.Sql {
  const holds = standing
    ? Prisma.sql`${countedIn(standing)} > 0`
    : Prisma.sql`c.sourced + c.departs + c.invention + c.contradicted + c.uncited > 0`;
  return Prisma.sql`"Article" a LEFT JOIN "ArticleCoverage" c ON c."articleId" = a.id
    WHERE a."worldId" = ${worldId} AND a."trashedAt" IS NULL AND (c."articleId" IS NULL OR ${holds})`;
}

function countedIn(standing: SentenceStatus): Prisma.Sql {
  return Prisma.raw(`c."${standing}"`);
}

async function countedAnew(db: Db, articleId: string, head: number): Promise<CoverageCounts> {
  return countCoverage((await sentencesOfArticle(db, articleId, head)) ?? []);
}

type Counting = Record<SentenceStatus, number>;

function countsFrom(count: (standing: SentenceStatus) => number): Counting {
  return Object.fromEntries(SENTENCE_STATUSES.map((standing) => [standing, count(standing)])) as Counting;
}

function add(total: Counting, counts: CoverageCounts): void {
  for (const standing of SENTENCE_STATUSES) total[standing] += counts[standing];
}
