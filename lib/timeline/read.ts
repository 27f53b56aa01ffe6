import type { z } from "zod";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import { daysOf } from "@/lib/document/model/days";
import { Prisma } from "@/prisma/client/client";
import type { timelineFilters } from "./input";
import type { Happened, TimelineEvent } from "./timeline";

/** What of a timeline is asked for; all that is given must hold. */
export type TimelineFilter = Partial<Omit<z.output<typeof timelineFilters>, "lanes">>;

/** The most events that one timeline shows: a world with more is asked to filter. */
export const MOST_EVENTS = 5_000;

/**
 * The claims of a world's living articles that have a date, in order of time: by their first day, what is over sooner first, then as their article has them. Each has the
 * status that counts, and what really happened where it departs from that. `skip` and `limit` page through them.
 */
export async function timelineOf(
  db: Db,
  worldId: string,
  filter: TimelineFilter,
  { skip = 0, limit = MOST_EVENTS }: { readonly skip?: number; readonly limit?: number } = {},
): Promise<TimelineEvent[]> {
  const rows = await db.$queryRaw<EventRow[]>`
    WITH events AS MATERIALIZED (
      SELECT c."articleId", c.id, c.text, c."firstDay", c."lastDay", c."dateWords", c.disputed, c."order",
        coalesce(c."ownStatus", a.status)::text AS status, a.slug, a.title, a.kind, a.tags
      FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" WHERE ${conditions(worldId, filter)}
      ORDER BY c."firstDay", c."lastDay", c."articleId", c."order" LIMIT ${limit} OFFSET ${skip}
    )
    SELECT e.id AS claim, e.text, e."firstDay", e."lastDay", e."dateWords", e.disputed, e.status, e.slug, e.title, e.kind, e.tags, (
      SELECT json_agg(json_build_object('quote', ci.quote, 'passage', coalesce(ci."shownPassage", ci.passage), 'sourceId', s.id,
        'sourceTitle', s.title, 'firstDay', ci."firstDay", 'lastDay', ci."lastDay", 'dateWords', ci."dateWords") ORDER BY ci."order")
      FROM "Citation" ci JOIN "Source" s ON s.id = ci."sourceId"
      WHERE ci."articleId" = e."articleId" AND ci."claimId" = e.id AND ci.stance = 'departs'
    ) AS happened
    FROM events e ORDER BY e."firstDay", e."lastDay", e."articleId", e."order"`;
  return rows.map(eventOf);
}

/** How many events there are in all. */
export async function countEvents(db: Db, worldId: string, filter: TimelineFilter): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" WHERE ${conditions(worldId, filter)}`;
  return rows[0]?.count ?? 0;
}

function conditions(worldId: string, { status, kind, tag, from, until }: TimelineFilter): Prisma.Sql {
  const all = [
    Prisma.sql`c."worldId" = ${worldId} AND c."firstDay" IS NOT NULL AND a."trashedAt" IS NULL`,
    ...(status ? [Prisma.sql`coalesce(c."ownStatus", a.status) = ${status}::"CanonStatus"`] : []),
    ...(kind ? [Prisma.sql`a.kind = ${kind}`] : []),
    ...(tag ? [Prisma.sql`${tag} = ANY(a.tags)`] : []),
    ...within({ from, until }),
  ];
  return Prisma.join(all, " AND ");
}

/** What touches a stretch of time, as SQL over `c`. */
export function within({ from, until }: Pick<TimelineFilter, "from" | "until">): readonly Prisma.Sql[] {
  return [
    ...(from ? [Prisma.sql`c."lastDay" >= ${daysOf(from).first}`] : []),
    ...(until ? [Prisma.sql`c."firstDay" <= ${daysOf(until).last}`] : []),
  ];
}

/** An event as the database says it. */
export type EventRow = {
  readonly claim: string;
  readonly text: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly dateWords: string;
  readonly disputed: boolean;
  readonly status: CanonStatus;
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly tags: string[];
  readonly happened?: readonly HappenedRow[] | null;
};

type HappenedRow = {
  readonly quote: string;
  readonly passage: string;
  readonly sourceId: string;
  readonly sourceTitle: string;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly dateWords: string | null;
};

/** The event that a row says. */
export function eventOf(row: EventRow): TimelineEvent {
  const { claim, text, status, disputed, slug, title, kind, tags } = row;
  const when = { first: row.firstDay, last: row.lastDay, words: row.dateWords };
  const article = { slug, title, kind, tags };
  return { claim, text, article, status, disputed, when, happened: (row.happened ?? []).map(happenedOf) };
}

function happenedOf({ quote, passage, sourceId, sourceTitle, firstDay, lastDay, dateWords }: HappenedRow): Happened {
  const isDated = firstDay !== null && lastDay !== null && dateWords !== null;
  return {
    quote,
    passage,
    source: { id: sourceId, title: sourceTitle },
    when: isDated ? { first: firstDay, last: lastDay, words: dateWords } : null,
  };
}
