import type { z } from "zod";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import type { differenceFilters } from "./continuities/input";
import type { ContinuityLine } from "./continuities/line";
import type { DecisionView } from "./decision";
import { decisionsIn } from "./read";
import { seenArticles, standingOnClaim } from "./seen-sql";

/** How something stands in one of two continuities, and the decision that says so; null: nobody has decided on it there. */
export type StandingThere = {
  readonly status: CanonStatus;
  readonly disputed: boolean;
  readonly decision: DecisionView | null;
};

/** An article or a claim whose status differs between two continuities. */
export type Difference = {
  readonly article: { readonly slug: string; readonly title: string };
  /** null: it is the article. */
  readonly claim: { readonly id: string; readonly text: string } | null;
  readonly one: StandingThere;
  readonly other: StandingThere;
};

/** Which differences are asked for. */
export type DifferenceFilter = Partial<Omit<z.output<typeof differenceFilters>, "with">>;

type Row = {
  readonly slug: string;
  readonly title: string;
  readonly claimId: string | null;
  readonly text: string | null;
  readonly status: CanonStatus;
  readonly otherStatus: CanonStatus;
  readonly disputed: boolean;
  readonly otherDisputed: boolean;
  readonly decisionId: string | null;
  readonly otherDecisionId: string | null;
};

/**
 * What stands differently in two continuities of a world, each given by its line: article by article from A to Z, each before its claims; of
 * these those that do not follow their article in both. Only articles on which something was decided in what one of the two does not share with the other can differ, and no other is read.
 */
export async function differencesBetween(
  db: Db,
  worldId: string,
  one: ContinuityLine,
  other: ContinuityLine,
  filter: DifferenceFilter,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<{ readonly differences: readonly Difference[]; readonly articles: number; readonly claims: number }> {
  const apart = [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))];
  if (apart.length === 0) return { differences: [], articles: 0, claims: 0 };
  const all = differing(worldId, one, other, apart, filter);
  const [counted, rows] = await Promise.all([
    db.$queryRaw<{ articles: number; claims: number }[]>`
      ${all} SELECT count(*) FILTER (WHERE "claimId" IS NULL)::int AS articles, count("claimId")::int AS claims FROM found`,
    db.$queryRaw<Row[]>`
      ${all} SELECT f.*, art.slug, art.title, c.text FROM found f JOIN "Article" art ON art.id = f."articleId"
      LEFT JOIN "Claim" c ON c."articleId" = f."articleId" AND c.id = f."claimId"
      ORDER BY f."titleKey", f."articleId", c."order" NULLS FIRST LIMIT ${limit} OFFSET ${skip}`,
  ]);
  const ids = rows
    .flatMap(({ decisionId, otherDecisionId }) => [decisionId, otherDecisionId])
    .filter((id) => id !== null);
  const decisions = new Map((await decisionsIn(db, { id: { in: ids } })).map((each) => [each.id, each]));
  return {
    ...(counted[0] ?? { articles: 0, claims: 0 }),
    differences: rows.map((row) => ({
      article: { slug: row.slug, title: row.title },
      claim: row.claimId === null ? null : { id: row.claimId, text: row.text ?? "" },
      one: { status: row.status, disputed: row.disputed, decision: decisions.get(row.decisionId ?? "") ?? null },
      other: {
        status: row.otherStatus,
        disputed: row.otherDisputed,
        decision: decisions.get(row.otherDecisionId ?? "") ?? null,
      },
    })),
  };
}

/** The rows `found`, as SQL of a WITH. */
function differing(
  worldId: string,
  one: ContinuityLine,
  other: ContinuityLine,
  apart: readonly string[],
  { of, status, otherStatus }: DifferenceFilter,
): Prisma.Sql {
  const narrowed = [
    ...(of === "articles" ? [Prisma.sql`"claimId" IS NULL`] : []),
    ...(of === "claims" ? [Prisma.sql`"claimId" IS NOT NULL`] : []),
    ...(status ? [Prisma.sql`status = ${status}`] : []),
    ...(otherStatus ? [Prisma.sql`"otherStatus" = ${otherStatus}`] : []),
  ];
  const articles = (line: ContinuityLine) => Prisma.sql`(SELECT * FROM ${seenArticles(worldId, { continuity: line })} a
    WHERE a.id IN (SELECT "articleId" FROM touched))`;
  return Prisma.sql`WITH touched AS MATERIALIZED (
      SELECT DISTINCT d."articleId" FROM "Decision" d WHERE d."worldId" = ${worldId} AND d."continuityId" = ANY (${apart}::text[])
    ), pair AS MATERIALIZED (
      SELECT x.id AS "articleId", x."titleKey", x.status, x.disputed, x."decisionId",
        y.status AS "otherStatus", y.disputed AS "otherDisputed", y."decisionId" AS "otherDecisionId"
      FROM ${articles(one)} x JOIN ${articles(other)} y ON y.id = x.id
    ), things AS (
      SELECT "articleId", "titleKey", NULL::text AS "claimId", status, disputed, "decisionId", "otherStatus", "otherDisputed",
        "otherDecisionId" FROM pair
      UNION ALL SELECT b."articleId", b."titleKey", c."claimId", coalesce(p."to"::text, b.status), coalesce(p.disputed, FALSE),
        coalesce(p.id, b."decisionId"), coalesce(q."to"::text, b."otherStatus"), coalesce(q.disputed, FALSE),
        coalesce(q.id, b."otherDecisionId")
      FROM pair b JOIN LATERAL (SELECT "articleId", id AS "claimId" FROM "Claim" WHERE "articleId" = b."articleId") c ON TRUE
      LEFT JOIN LATERAL ${standingOnClaim({ continuity: one })} p ON TRUE
      LEFT JOIN LATERAL ${standingOnClaim({ continuity: other })} q ON TRUE
      WHERE p.id IS NOT NULL OR q.id IS NOT NULL
    ), found AS (
      SELECT * FROM things WHERE (status, disputed) IS DISTINCT FROM ("otherStatus", "otherDisputed")
        ${narrowed.length > 0 ? Prisma.sql`AND ${Prisma.join(narrowed, " AND ")}` : Prisma.empty}
    )`;
}
