import { dayNumber } from "@/lib/document/model/days";
import { Prisma } from "@/prisma/client/client";
import { FIRST } from "./continuities/line";
import type { Standpoint } from "./standpoint";

const ALWAYS = Prisma.sql`TRUE`;

/** The rule of `decisionCounts`, in the continuity and what it follows, as SQL over `"Decision"` under the name that is given. */
export function counts({ asOf, upToPost, continuity }: Standpoint, d: Prisma.Sql): Prisma.Sql {
  return all(
    continuity
      ? Prisma.sql`coalesce(${d}."continuityId", ${FIRST}) = ANY (${[...continuity]}::text[])`
      : Prisma.sql`${d}."continuityId" IS NULL`,
    asOf && Prisma.sql`${d}.at <= ${asOf}`,
    upToPost !== undefined && Prisma.sql`(${d}."lastPost" IS NULL OR ${d}."lastPost" <= ${upToPost})`,
  );
}

/** How far the continuity of a decision is from the one that is looked at, as SQL: what is nearer goes first. */
function distance({ continuity }: Standpoint, d: Prisma.Sql): Prisma.Sql {
  return continuity
    ? Prisma.sql`array_position(${[...continuity]}::text[], coalesce(${d}."continuityId", ${FIRST}))`
    : Prisma.sql`1`;
}

const D = Prisma.sql`d`;

/** Which revision of each article is looked at, as SQL over `"StandpointRevision" r`. */
export function isOfThen({ asOf }: Standpoint): Prisma.Sql {
  return asOf
    ? Prisma.sql`(r."fromAt" <= ${asOf} AND (r."untilAt" IS NULL OR r."untilAt" > ${asOf}))`
    : Prisma.sql`r."untilAt" IS NULL`;
}

/** The claims of that revision, as SQL over `"StandpointClaim" c` beside it. */
export const IN_REVISION = Prisma.sql`(c."articleId" = r."articleId" AND c."fromNumber" <= r.number
  AND (c."untilNumber" IS NULL OR c."untilNumber" > r.number))`;

/** The rule of `claimsSeen` for a claim of an article that can be seen, as SQL over `"StandpointClaim" c`. */
export function isClaimSeen({ upToPost, inWorld }: Standpoint): Prisma.Sql {
  return all(
    upToPost !== undefined && Prisma.sql`(c."lastPost" IS NULL OR c."lastPost" <= ${upToPost})`,
    inWorld && Prisma.sql`(c."firstDay" IS NULL OR c."firstDay" <= ${dayOf(inWorld)})`,
  );
}

/** The same rule for an article, as SQL over `"StandpointRevision" r`: whether anything in it that a post carries, or that has a date, can be seen. */
function isArticleSeen(standpoint: Standpoint): Prisma.Sql {
  const { upToPost, inWorld } = standpoint;
  return all(
    upToPost !== undefined && Prisma.sql`(r."firstPost" IS NULL OR r."firstPost" <= ${upToPost})`,
    inWorld && Prisma.sql`coalesce(${firstDay(standpoint)} <= ${dayOf(inWorld)}, TRUE)`,
  );
}

/** The first day that an article tells to whoever stands there, as SQL over `"StandpointRevision" r`; null: it tells none. */
function firstDay({ upToPost }: Standpoint): Prisma.Sql {
  return upToPost === undefined
    ? Prisma.sql`r."firstDays"[cardinality(r."firstDays")]`
    : Prisma.sql`r."firstDays"[width_bucket(${upToPost}::int, r."dayPosts")]`;
}

/**
 * The articles of a world that can be seen, as SQL after FROM: their id, the number of the revision of then, title, titleKey, kind, tags, day (the
 * first that they tell) and how they stand: decisionId, status, disputed, since, deciderId.
 */
export function seenArticles(worldId: string, standpoint: Standpoint): Prisma.Sql {
  return Prisma.sql`(
    SELECT r."articleId" AS id, r.number, r.title, r."titleKey", r.kind, r.tags, ${firstDay(standpoint)} AS day,
      d.id AS "decisionId", coalesce(d."to"::text, 'proposed') AS status, coalesce(d.disputed, FALSE) AS disputed,
      d.at AS since, d."deciderId"
    FROM "StandpointRevision" r LEFT JOIN (
      SELECT DISTINCT ON (d."articleId") d."articleId", d.id, d."to", d.disputed, d.at, d."deciderId" FROM "Decision" d
      WHERE d."worldId" = ${worldId} AND d."claimId" IS NULL AND ${counts(standpoint, D)}
      ORDER BY d."articleId", ${nearer(standpoint)} d.sequence DESC
    ) d ON d."articleId" = r."articleId"
    WHERE r."worldId" = ${worldId} AND ${isOfThen(standpoint)} AND ${isArticleSeen(standpoint)}
      AND r."articleId" NOT IN (SELECT id FROM "Article" WHERE "worldId" = ${worldId} AND "trashedAt" IS NOT NULL))`;
}

/**
 * The decisions that stand on all claims of a world themselves, as SQL after FROM: articleId, claimId, status and disputed. In a continuity a
 * nearer decision on the article comes before (`standingIn`).
 */
export function standingOnClaims(worldId: string, standpoint: Standpoint): Prisma.Sql {
  const { asOf, upToPost, continuity } = standpoint;
  if (asOf === undefined && upToPost === undefined && continuity === undefined)
    return Prisma.sql`(SELECT "articleId", id AS "claimId", "ownStatus"::text AS status, disputed FROM "Claim"
      WHERE "worldId" = ${worldId} AND "decisionId" IS NOT NULL)`;
  const own = Prisma.sql`SELECT DISTINCT ON (d."articleId", d."claimId") d."articleId", d."claimId", d."to"::text AS status, d.disputed,
      ${distance(standpoint, D)} AS distance
    FROM "Decision" d WHERE d."worldId" = ${worldId} AND d."claimId" IS NOT NULL AND ${counts(standpoint, D)}
    ORDER BY d."articleId", d."claimId", ${nearer(standpoint)} d.sequence DESC`;
  return continuity
    ? Prisma.sql`(SELECT own.* FROM (${own}) own WHERE NOT EXISTS (SELECT FROM "Decision" d WHERE d."articleId" = own."articleId"
        AND d."claimId" IS NULL AND ${counts(standpoint, D)} AND ${distance(standpoint, D)} < own.distance))`
    : Prisma.sql`(${own})`;
}

/** The decision that stands on a claim itself, as SQL of a LATERAL over `"StandpointClaim" c`: id, to, disputed. */
export function standingOnClaim(standpoint: Standpoint): Prisma.Sql {
  const ofArticle = standpoint.continuity ? Prisma.sql` OR d."claimId" IS NULL` : Prisma.empty;
  return Prisma.sql`(SELECT near.id, near."to", near.disputed FROM (SELECT d.id, d."claimId", d."to", d.disputed FROM "Decision" d
    WHERE d."articleId" = c."articleId" AND (d."claimId" = c."claimId"${ofArticle}) AND ${counts(standpoint, D)}
    ORDER BY ${nearer(standpoint)} d."claimId" NULLS LAST, d.sequence DESC LIMIT 1) near WHERE near."claimId" IS NOT NULL)`;
}

/** What comes first in ORDER BY, over `"Decision" d`, where there are continuities. */
function nearer(standpoint: Standpoint): Prisma.Sql {
  return standpoint.continuity ? Prisma.sql`${distance(standpoint, D)},` : Prisma.empty;
}

function dayOf({ year, month, day }: NonNullable<Standpoint["inWorld"]>): number {
  return dayNumber({ year, month: month ?? 1, day: day ?? 1 });
}

function all(...conditions: readonly (Prisma.Sql | false | undefined)[]): Prisma.Sql {
  const meant = conditions.filter((each) => each !== undefined && each !== false);
  return meant.length === 0 ? ALWAYS : Prisma.join(meant, " AND ", "(", ")");
}
