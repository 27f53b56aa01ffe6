import type { Db } from "@/lib/db";
import type { Tier } from "@/lib/sources/thread/tier";
import { Prisma } from "@/prisma/client/client";
import { type SourceCoverage, TELLING_KINDS, type UnusedFilter, type UnusedPassage } from "./coverage";

type Version = { readonly id: string; readonly version: number };

/** Whether no living article cites a passage `p` of a source. */
const unused = (sourceId: string) => Prisma.sql`NOT EXISTS (
  SELECT 1 FROM "Citation" c JOIN "Article" a ON a.id = c."articleId"
  WHERE c."sourceId" = ${sourceId} AND c."shownPassage" = p.id AND a."trashedAt" IS NULL)`;

const telling = Prisma.sql`p.kind IN (${Prisma.join(TELLING_KINDS.map((kind) => Prisma.sql`${kind}::"PassageKind"`))})`;

/** The sources of a world with how much of each its articles use, by title; one source alone where it is named. */
export async function sourceCoverages(db: Db, worldId: string, sourceId?: string): Promise<SourceCoverage[]> {
  const only = sourceId === undefined ? Prisma.empty : Prisma.sql`AND s.id = ${sourceId}`;
  return db.$queryRaw<SourceCoverage[]>`
    SELECT s.id, s.title, s.kind, count(p.id)::int AS passages, count(p.id) FILTER (WHERE u.id IS NOT NULL)::int AS used
    FROM "Source" s
    JOIN "SourceVersion" v ON v."sourceId" = s.id AND v.number = s."currentVersion"
    LEFT JOIN "Passage" p ON p."versionId" = v.id AND ${telling}
    LEFT JOIN (
      SELECT DISTINCT c."sourceId" AS source, c."shownPassage" AS id
      FROM "Citation" c JOIN "Article" a ON a.id = c."articleId" AND a."trashedAt" IS NULL
      WHERE c."worldId" = ${worldId} AND c."shownPassage" IS NOT NULL
    ) u ON u.source = s.id AND u.id = p.id
    WHERE s."worldId" = ${worldId} ${only}
    GROUP BY s.id, s.title, s.kind ORDER BY s.title, s.id`;
}

/** The passages of a source's version that no living article cites, in the order of the source. */
export async function unusedPassages(
  db: Db,
  source: Version,
  filter: UnusedFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<UnusedPassage[]> {
  return db.$queryRaw<UnusedPassage[]>`
    SELECT p.id, p."order", p.post, p.author, p.kind, p.text FROM ${unusedOf(source, filter)}
    ORDER BY p."order" LIMIT ${page.limit} OFFSET ${page.skip ?? 0}`;
}

/** How many passages of a source's version no living article cites. */
export async function countUnused(db: Db, source: Version, filter: UnusedFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM ${unusedOf(source, filter)}`;
  return row?.count ?? 0;
}

/** Whether the post of a passage `p` counts as that: by what a person said of it, else by the rule. */
function inTier(tier: Tier): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "PostClassification" r LEFT JOIN "PostLabel" l ON l."sourceId" = v."sourceId" AND l."postId" = r."postId"
    WHERE r."versionId" = p."versionId" AND r.number = p.post AND coalesce(l.tier, r.tier) = ${tier}::"PostTier")`;
}

function unusedOf({ id, version }: Version, { post, author, kind, tier }: UnusedFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`v."sourceId" = ${id} AND v.number = ${version}`,
    kind === undefined ? telling : Prisma.sql`p.kind = ${kind}::"PassageKind"`,
    ...(post === undefined ? [] : [Prisma.sql`p.post = ${post}`]),
    ...(author === undefined ? [] : [Prisma.sql`p.author = ${author}`]),
    ...(tier === undefined ? [] : [inTier(tier)]),
    unused(id),
  ];
  return Prisma.sql`"Passage" p JOIN "SourceVersion" v ON v.id = p."versionId" WHERE ${Prisma.join(conditions, " AND ")}`;
}
