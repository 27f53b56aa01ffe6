import type { Initial } from "@/lib/articles/initials";
import { namesOf } from "@/lib/articles/revisions/read";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { Prisma } from "@/prisma/client/client";
import { type CanonFacets, FACETS, facetsOf, IS_FOUND, initialsSql } from "./canon-facets";
import { foundThere } from "./found-there";
import { type CanonEntry, type CanonFilter, type CanonPage, STATUS_ORDER } from "./read-canon";
import { counts, IN_REVISION, isClaimSeen, isOfThen, seenArticles, standingOnClaim } from "./seen-sql";
import type { Standpoint } from "./standpoint";

/** What a list of canon shows from a standpoint: one page of it, and what there is in all. */
export type CanonSeen = {
  readonly entries: readonly CanonEntry[];
  readonly count: number;
  readonly initials: readonly Initial[];
  readonly facets: CanonFacets;
};

const ORDERS: Readonly<Record<CanonPage["sort"], Prisma.Sql>> = {
  title: Prisma.sql`"titleKey", id`,
  since: Prisma.sql`since DESC NULLS LAST, "titleKey", id`,
  status: Prisma.sql`array_position(${[...STATUS_ORDER]}::text[], status), "titleKey", id`,
  inWorld: Prisma.sql`day NULLS LAST, "titleKey", id`,
};

type Entry = {
  readonly id: string;
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly tags: readonly string[];
  readonly status: CanonStatus;
  readonly disputed: boolean;
  readonly decisionId: string | null;
};

type Answer = {
  readonly entries: readonly Entry[] | null;
  readonly initials: readonly Initial[] | null;
  readonly facets: readonly { readonly facet: string; readonly value: string; readonly articles: number }[] | null;
};

/**
 * A world's articles with the canon status that counts from a standpoint, and how many there are of each kind, tag, status and decider:
 * what each facet counts, its own choice does not narrow. One statement over the index of standpoints (decision 079); no text is read.
 */
export async function canonSeenFrom(
  db: Db,
  worldId: string,
  filter: CanonFilter,
  standpoint: Standpoint,
  { sort, limit, skip = 0 }: CanonPage,
): Promise<CanonSeen> {
  const [answer] = await db.$queryRaw<Answer[]>`
    WITH seen AS MATERIALIZED (
      SELECT a.*, ${FACETS.kind(filter)} AS "isKind", ${FACETS.tag(filter)} AS "isTag", ${FACETS.status(filter)} AS "isStatus",
        ${FACETS.decidedBy(filter)} AS "isDecidedBy"
      FROM ${seenArticles(worldId, standpoint)} a WHERE ${narrowed(worldId, filter, standpoint)}
    )
    SELECT (SELECT jsonb_agg(entry) FROM (
        SELECT page.id, page.number, art.slug, r.title, page.kind, page.tags, page.status, page.disputed, page."decisionId"
        FROM (SELECT *, row_number() OVER () AS place FROM (
          SELECT * FROM seen WHERE ${IS_FOUND} ORDER BY ${ORDERS[sort]} LIMIT ${limit} OFFSET ${skip}) sorted) page
        JOIN "Article" art ON art.id = page.id
        JOIN "StandpointRevision" r ON r."articleId" = page.id AND r.number = page.number ORDER BY place) entry) AS entries,
      ${initialsSql} AS initials, ${facetsOf} AS facets`;
  const { entries, initials, facets } = answer ?? { entries: null, initials: null, facets: null };
  const found = initials ?? [];
  return {
    entries: await shown(db, entries ?? [], standpoint),
    count: found.reduce((sum, { articles }) => sum + articles, 0),
    initials: found,
    facets: await namedFacets(db, facets ?? []),
  };
}

/** What is asked besides the facets, as SQL over `a`. */
function narrowed(worldId: string, { q, disputed }: CanonFilter, standpoint: Standpoint): Prisma.Sql {
  const all = [
    ...(q ? [foundThere(q, worldId, standpoint)] : []),
    ...(disputed === undefined
      ? []
      : [Prisma.sql`(a.disputed OR a.id IN (${withDisputedClaims(worldId, standpoint)})) = ${disputed}`]),
  ];
  return all.length === 0 ? Prisma.sql`TRUE` : Prisma.join(all, " AND ");
}

/** The articles with a claim that can be seen and is disputed by the decision that stands on it. */
function withDisputedClaims(worldId: string, standpoint: Standpoint): Prisma.Sql {
  return Prisma.sql`SELECT c."articleId" FROM "Decision" d
    JOIN "StandpointClaim" c ON c."articleId" = d."articleId" AND c."claimId" = d."claimId" AND ${isClaimSeen(standpoint)}
    JOIN "StandpointRevision" r ON ${IN_REVISION} AND ${isOfThen(standpoint)}
    JOIN LATERAL ${standingOnClaim(standpoint)} own ON own.id = d.id
    WHERE d."worldId" = ${worldId} AND d.disputed AND ${counts(standpoint, Prisma.sql`d`)}`;
}

type OfDecision = { readonly id: string; readonly reason: string; readonly at: Date; readonly deciderId: string };
type ClaimCount = { readonly articleId: string; readonly status: CanonStatus; readonly count: number };

/** Entries of a page with what is read for those alone: why they stand as they do, and how their claims stand. */
async function shown(db: Db, entries: readonly Entry[], standpoint: Standpoint): Promise<CanonEntry[]> {
  if (entries.length === 0) return [];
  const ids = entries.flatMap(({ decisionId }) => decisionId ?? []);
  const [decisions, claims] = await Promise.all([
    db.decision.findMany({
      where: { id: { in: ids } },
      select: { id: true, reason: true, at: true, deciderId: true },
    }),
    claimCounts(db, entries, standpoint),
  ]);
  const names = await namesOf(
    db,
    decisions.map(({ deciderId }) => deciderId),
  );
  const byId = new Map(decisions.map((each) => [each.id, each]));
  return entries.map((entry) => entryOf(entry, byId.get(entry.decisionId ?? ""), names, claims));
}

function entryOf(
  { id, number: _number, decisionId: _decision, ...entry }: Entry,
  decision: OfDecision | undefined,
  names: ReadonlyMap<string, string>,
  claims: readonly ClaimCount[],
): CanonEntry {
  const count = (status: CanonStatus) =>
    claims.find((each) => each.articleId === id && each.status === status)?.count ?? 0;
  return {
    ...entry,
    since: decision?.at ?? null,
    decidedBy: decision ? { id: decision.deciderId, name: names.get(decision.deciderId) ?? somebodyWhoLeft() } : null,
    reason: decision?.reason ?? null,
    claims: { canon: count("canon"), proposed: count("proposed"), nonCanon: count("non-canon") },
  };
}

function claimCounts(db: Db, entries: readonly Entry[], standpoint: Standpoint): Promise<ClaimCount[]> {
  const of = <K extends keyof Entry>(key: K) => entries.map((entry) => entry[key]);
  return db.$queryRaw<ClaimCount[]>`
    SELECT r."articleId", coalesce(own."to"::text, r.status) AS status, count(*)::int
    FROM unnest(${of("id")}::text[], ${of("number")}::int[], ${of("status")}::text[]) AS r ("articleId", number, status)
    JOIN "StandpointClaim" c ON ${IN_REVISION} AND ${isClaimSeen(standpoint)}
    LEFT JOIN LATERAL ${standingOnClaim(standpoint)} own ON TRUE GROUP BY 1, 2`;
}

async function namedFacets(db: Db, rows: NonNullable<Answer["facets"]>): Promise<CanonFacets> {
  const of = (facet: string) =>
    rows.filter((row) => row.facet === facet).map(({ value, articles }) => ({ value, label: value, articles }));
  const deciders = of("decidedBy");
  const names = await namesOf(
    db,
    deciders.map(({ value }) => value),
  );
  const named = deciders.map((each) => ({ ...each, label: names.get(each.value) ?? somebodyWhoLeft() }));
  return { kind: of("kind"), tag: of("tag"), status: of("status"), decidedBy: named };
}
