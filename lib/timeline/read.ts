import type { z } from "zod";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { DIALS } from "@/lib/canon/dials";
import type { WorldDate } from "@/lib/dates/date";
import { asColumn, reachOf } from "@/lib/dates/reach";
import { dateLabel } from "@/lib/dates/words/date-label";
import type { Db } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";
import { Prisma } from "@/prisma/client/client";
import type { timelineFilters } from "./input";
import type { Dated, Happened, TimelineEvent } from "./timeline";

/** What of a timeline is asked for; all that is given must hold. */
export type TimelineFilter = Partial<Omit<z.output<typeof timelineFilters>, "lanes" | (typeof DIALS)[number]>>;

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
      SELECT c."articleId", c.id, c.text, c."firstDay", c."lastDay", c."date", c.disputed, c."order",
        coalesce(c."ownStatus", a.status)::text AS status, a.slug, a.title, a.kind, a.tags
      FROM "Claim" c JOIN "Article" a ON a.id = c."articleId" WHERE ${conditions(worldId, filter)}
      ORDER BY c."firstDay", c."lastDay", c."articleId", c."order" LIMIT ${limit} OFFSET ${skip}
    )
    SELECT e.id AS claim, e.text, e."firstDay", e."lastDay", e."date", e.disputed, e.status, e.slug, e.title, e.kind, e.tags, (
      SELECT json_agg(json_build_object('quote', ci.quote, 'passage', coalesce(ci."shownPassage", ci.passage), 'sourceId', s.id,
        'sourceTitle', s.title, 'firstDay', ci."firstDay", 'lastDay', ci."lastDay", 'date', ci."date") ORDER BY ci."order")
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

function conditions(worldId: string, { status, kind, tag, article, from, until }: TimelineFilter): Prisma.Sql {
  const all = [
    Prisma.sql`c."worldId" = ${worldId} AND c."firstDay" IS NOT NULL AND a."trashedAt" IS NULL`,
    ...(status ? [Prisma.sql`coalesce(c."ownStatus", a.status) = ${status}::"CanonStatus"`] : []),
    ...(kind ? [Prisma.sql`a.kind = ${kind}`] : []),
    ...(tag ? [Prisma.sql`${tag} = ANY(a.tags)`] : []),
    ...ofArticle(worldId, article),
    ...within({ from, until }),
  ];
  return Prisma.join(all, " AND ");
}

/** The claims of the article at an address, also one that it had before, as SQL over `c`. */
export function ofArticle(worldId: string, article: string | undefined): readonly Prisma.Sql[] {
  return article ? [Prisma.sql`c."articleId" = canonry_article_at(${worldId}, ${slugOf(article)})`] : [];
}

/** What touches a stretch of time, as SQL over `c`. */
export function within({ from, until }: Pick<TimelineFilter, "from" | "until">): readonly Prisma.Sql[] {
  return [...after(from), ...before(until)];
}

function after(from: WorldDate | undefined): readonly Prisma.Sql[] {
  const day = from && reachOf(from)?.first;
  return day === null || day === undefined ? [] : [Prisma.sql`c."lastDay" >= ${asColumn(day)}`];
}

function before(until: WorldDate | undefined): readonly Prisma.Sql[] {
  const day = until && reachOf(until)?.last;
  return day === null || day === undefined ? [] : [Prisma.sql`c."firstDay" <= ${asColumn(day)}`];
}

/** An event as the database says it. */
export type EventRow = {
  readonly claim: string;
  readonly text: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly date: string;
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
  readonly date: string | null;
};

/** The event that a row says. */
export function eventOf(row: EventRow): TimelineEvent {
  const { claim, text, status, disputed, slug, title, kind, tags } = row;
  const when = datedOf(row.firstDay, row.lastDay, row.date);
  const article = { slug, title, kind, tags };
  return { claim, text, article, status, disputed, when, happened: (row.happened ?? []).map(happenedOf) };
}

function happenedOf({ quote, passage, sourceId, sourceTitle, firstDay, lastDay, date }: HappenedRow): Happened {
  const isDated = firstDay !== null && lastDay !== null && date !== null;
  return {
    quote,
    passage,
    source: { id: sourceId, title: sourceTitle },
    when: isDated ? datedOf(firstDay, lastDay, date) : null,
  };
}

function datedOf(first: number, last: number, date: string): Dated {
  return { first, last, date, words: dateLabel(date, "en") };
}
