import type { z } from "zod";
import { linkTargets } from "@/lib/articles/links/read-targets";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Days } from "@/lib/dates/day-count";
import { daysOfDate } from "@/lib/dates/reach";
import type { Db } from "@/lib/db";
import { pointsIn } from "@/lib/document/facts/points-in-text";
import { spotsIn } from "@/lib/document/facts/spots-in-text";
import { Prisma } from "@/prisma/client/client";
import type { mapFilters } from "./input";
import { type MapArticle, type MapLine, type MapPlace, mapOn, OPEN_END } from "./map";

/** What of a map is asked for; all that is given must hold. */
export type MapFilter = Partial<z.output<typeof mapFilters>>;

/** The most articles that one map shows: a world with more is asked to filter. */
export const MOST_ON_MAP = 5_000;

/**
 * The living articles of a world that have coordinates or draw lines, by title. A line goes through the places of its row, or where it
 * names articles instead, through theirs. `on` asks for places on a map of the world's own instead of the earth. An article is over with its last date if it is an event or an operation, or has several dates.
 */
export async function mapOf(
  db: Db,
  worldId: string,
  { day: asked, on, ...filter }: MapFilter,
): Promise<readonly MapArticle[]> {
  const rows = await articleRows(db, worldId, filter);
  const placesIn = on === undefined ? pointsIn : spotsOn(on);
  const places = await placesNamed(db, worldId, rows, placesIn);
  const articles = rows.flatMap((row) => mapArticle(row, places, placesIn)).slice(0, MOST_ON_MAP);
  const day = asked && daysOfDate(asked)?.last;
  return day === undefined ? articles : mapOn(articles, day);
}

/** What of a text lies on the map that is asked for. */
type PlacesIn = (text: string) => readonly MapPlace[];

function spotsOn(key: string): PlacesIn {
  return (text) => spotsIn(text).find(({ map }) => map === key)?.spots ?? [];
}

type Fact = {
  readonly type: "coordinates" | "route" | "front" | "date";
  readonly label: string;
  readonly text: string;
  readonly targets: readonly string[];
  readonly firstDay: number | null;
  readonly lastDay: number | null;
};

type Row = {
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  readonly status: CanonStatus;
  readonly disputed: boolean;
  readonly facts: readonly Fact[];
};

function articleRows(db: Db, worldId: string, { kind, tag, status }: MapFilter): Promise<Row[]> {
  const all = [
    Prisma.sql`a."worldId" = ${worldId} AND a."trashedAt" IS NULL`,
    ...(kind ? [Prisma.sql`a.kind = ${kind}`] : []),
    ...(tag ? [Prisma.sql`${tag} = ANY(a.tags)`] : []),
    ...(status ? [Prisma.sql`a.status = ${status}::"CanonStatus"`] : []),
  ];
  return db.$queryRaw<Row[]>`
    SELECT a.slug, a.title, a.kind, a.status::text AS status, a.disputed, jsonb_agg(jsonb_build_object('type', k.type, 'label', k.label,
      'text', f.text, 'targets', f.targets, 'firstDay', f."firstDay", 'lastDay', f."lastDay") ORDER BY f."order") AS facts
    FROM "Article" a JOIN "ArticleFact" f ON f."articleId" = a.id
    JOIN "KindField" k ON k."worldId" = a."worldId" AND k.kind = a.kind AND k.key = f.field
      AND k.type::text IN ('coordinates', 'route', 'front', 'date')
    WHERE ${Prisma.join(all, " AND ")}
    GROUP BY a.id HAVING bool_or(k.type::text <> 'date') ORDER BY canonry_title_key(a.title), a.id`;
}

/** The places of the articles that lines name, by the slugs that they are named by. */
async function placesNamed(
  db: Db,
  worldId: string,
  rows: readonly Row[],
  placesIn: PlacesIn,
): Promise<ReadonlyMap<string, MapPlace>> {
  const lines = rows.flatMap(({ facts }) => facts.filter(isLine));
  const slugs = [...new Set(lines.flatMap(({ targets }) => targets))];
  const targets = await linkTargets(db, worldId, slugs);
  const ids = [
    ...new Set([...targets.values()].flatMap((found) => (found.length === 1 ? found.map(({ id }) => id) : []))),
  ];
  const facts = await db.$queryRaw<{ id: string; text: string }[]>`
    SELECT a.id, f.text FROM "Article" a JOIN "ArticleFact" f ON f."articleId" = a.id
    JOIN "KindField" k ON k."worldId" = a."worldId" AND k.kind = a.kind AND k.key = f.field AND k.type::text = 'coordinates'
    WHERE a.id = ANY(${ids}::text[]) ORDER BY a.id, f."order"`;
  // The first of each counts.
  const pointOf = new Map(
    facts.toReversed().flatMap(({ id, text }) =>
      placesIn(text)
        .slice(0, 1)
        .map((point) => [id, point] as const),
    ),
  );
  return new Map(
    [...targets].flatMap(([slug, [found]]) => {
      const point = found && pointOf.get(found.id);
      return point ? [[slug, point] as const] : [];
    }),
  );
}

function isLine({ type }: Fact): boolean {
  return type === "route" || type === "front";
}

function mapArticle(
  { facts, ...row }: Row,
  places: ReadonlyMap<string, MapPlace>,
  placesIn: PlacesIn,
): readonly MapArticle[] {
  const when = whenOf(row.kind, facts);
  const [point = null] = facts.filter(({ type }) => type === "coordinates").flatMap(({ text }) => placesIn(text));
  const lines = facts.flatMap((fact) => lineOf(fact, places, placesIn, when));
  if (!point && lines.length === 0) return [];
  return [{ ...row, kind: row.kind as ArticleKind, point, lines, when }];
}

function lineOf(
  fact: Fact,
  places: ReadonlyMap<string, MapPlace>,
  placesIn: PlacesIn,
  otherwise: Days | null,
): readonly MapLine[] {
  const { type, label, text, targets } = fact;
  if (type !== "route" && type !== "front") return [];
  const own = placesIn(text);
  const points = own.length > 1 ? own : targets.flatMap((slug) => places.get(slug) ?? []);
  return points.length > 1 ? [{ type, label, points, when: daysOfFact(fact) ?? otherwise }] : [];
}

function whenOf(kind: string, facts: readonly Fact[]): Days | null {
  const days = facts.filter(({ type }) => type === "date").flatMap((fact) => daysOfFact(fact) ?? []);
  if (days.length === 0) return null;
  const isOver = days.length > 1 || kind === "event" || kind === "operation";
  const last = isOver ? days.reduce((most, each) => Math.max(most, each.last), Number.NEGATIVE_INFINITY) : OPEN_END;
  return { first: days.reduce((least, each) => Math.min(least, each.first), OPEN_END), last };
}

function daysOfFact({ firstDay, lastDay }: Fact): Days | null {
  return firstDay === null || lastDay === null ? null : { first: firstDay, last: lastDay };
}
