import type { ListPage } from "@/lib/base/list-page";
import { IN_REVISION, isClaimSeen, seenArticles, standingOnClaim, standingOnClaims } from "@/lib/canon/seen-sql";
import { isElsewhere, type Standpoint } from "@/lib/canon/standpoint";
import { type StandpointAsked, standpointOf } from "@/lib/canon/standpoint-asked";
import type { Db } from "@/lib/db";
import { Prisma } from "@/prisma/client/client";
import {
  countEvents,
  type EventRow,
  eventOf,
  MOST_EVENTS,
  ofArticle,
  type TimelineFilter,
  timelineOf,
  within,
} from "./read";
import type { TimelineEvent } from "./timeline";

type Paging = Partial<Pick<ListPage, "skip" | "limit">>;
type Events = { readonly events: readonly TimelineEvent[]; readonly total: number };

/**
 * The events that a filter asks for, seen from today or from where its dials stand, and how many there are in all; null: the world has no
 * continuity of the name that is asked for.
 */
export async function timelineFor(
  db: Db,
  worldId: string,
  { asOf, upToPost, inWorld, continuity, ...filter }: TimelineFilter & StandpointAsked,
  paging: Paging = {},
): Promise<Events | null> {
  const standpoint = await standpointOf(db, worldId, { asOf, upToPost, inWorld, continuity });
  if (!standpoint) return null;
  if (isElsewhere(standpoint)) return timelineSeenFrom(db, worldId, filter, standpoint, paging);
  const [events, total] = await Promise.all([
    timelineOf(db, worldId, filter, paging),
    countEvents(db, worldId, filter),
  ]);
  return { events, total };
}

/**
 * The timeline as it is seen from a standpoint (decision 079): the claims that can be seen there and have a date, in order of time, each with
 * the status that counts there, and how many there are in all. What really happened is left out: nothing says when it is told.
 */
export async function timelineSeenFrom(
  db: Db,
  worldId: string,
  { status, kind, tag, article, ...days }: TimelineFilter,
  standpoint: Standpoint,
  { skip = 0, limit = MOST_EVENTS }: Paging = {},
): Promise<Events> {
  const narrowed = Prisma.join(
    [
      Prisma.sql`c."worldId" = ${worldId} AND c."firstDay" IS NOT NULL`,
      isClaimSeen(standpoint),
      ...(kind ? [Prisma.sql`r.kind = ${kind}`] : []),
      ...(tag ? [Prisma.sql`${tag} = ANY (r.tags)`] : []),
      ...ofArticle(worldId, article),
      ...within(days),
    ],
    " AND ",
  );
  const seen = Prisma.sql`WITH r AS MATERIALIZED (SELECT a.*, a.id AS "articleId" FROM ${seenArticles(worldId, standpoint)} a)`;
  const events = status
    ? Prisma.sql`"StandpointClaim" c JOIN r ON ${IN_REVISION}
      LEFT JOIN ${standingOnClaims(worldId, standpoint)} each ON each."articleId" = c."articleId" AND each."claimId" = c."claimId"
      WHERE ${narrowed} AND coalesce(each.status, r.status) = ${status}`
    : Prisma.sql`"StandpointClaim" c JOIN r ON ${IN_REVISION} WHERE ${narrowed}`;
  const [rows, counted] = await Promise.all([
    db.$queryRaw<EventRow[]>`
      ${seen}, shown AS MATERIALIZED (
        SELECT c."articleId", c."claimId", c.text, c."firstDay", c."lastDay", c."date", r.title, r.kind, r.tags, r.status AS "ofArticle"
        FROM ${events} ORDER BY c."firstDay", c."lastDay", c."articleId", c."claimId" LIMIT ${limit} OFFSET ${skip}
      )
      SELECT c."claimId" AS claim, c.text, c."firstDay", c."lastDay", c."date", coalesce(own.disputed, FALSE) AS disputed,
        coalesce(own."to"::text, c."ofArticle") AS status, art.slug, c.title, c.kind, c.tags
      FROM shown c JOIN "Article" art ON art.id = c."articleId" LEFT JOIN LATERAL ${standingOnClaim(standpoint)} own ON TRUE
      ORDER BY c."firstDay", c."lastDay", c."articleId", c."claimId"`,
    db.$queryRaw<{ total: number }[]>`${seen} SELECT count(*)::int AS total FROM ${events}`,
  ]);
  return { events: rows.map(eventOf), total: counted[0]?.total ?? 0 };
}
