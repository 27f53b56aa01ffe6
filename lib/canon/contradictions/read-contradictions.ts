import type { z } from "zod";
import { namesOf } from "@/lib/articles/revisions/read";
import type { Db, Tx } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { Prisma } from "@/prisma/client/client";
import type { ContradictionKind, Gap } from "./assertion";
import type { ContradictionMarkView, ContradictionView } from "./contradiction";
import type { contradictionFilters } from "./input";
import { sidesOf } from "./read-sides";

/** Which contradictions are asked for; without a state, all of them. */
export type ContradictionFilter = Partial<z.output<typeof contradictionFilters>>;

/** A world's contradictions, those between canon texts first, then the newest; `skip` and `limit` page through them. */
export async function contradictionsOf(
  db: Db | Tx,
  worldId: string,
  filter: ContradictionFilter,
  { limit, skip = 0 }: { readonly limit: number; readonly skip?: number },
): Promise<readonly ContradictionView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.key, c.kind, c.gap, c."foundAt", c.status::text = 'canon' AS canon, c."firstId", c."firstPart", c."secondId", c."secondPart",
      c."citationId", c.because, about.slug, about.title, m.intended, m.reason, m."byId", m.at, m."textsHash" = c."textsHash" AS current
    FROM ${FROM} WHERE ${conditions(worldId, filter)}
    ORDER BY canon DESC, c."foundAt" DESC, c.key LIMIT ${limit} OFFSET ${skip}`;
  const sides = await sidesOf(db, rows.flatMap(partsOf));
  const names = await namesOf(
    db,
    rows.flatMap(({ byId }) => byId ?? []),
  );
  return rows.flatMap((row) => viewOf(row, sides, names));
}

/** How many contradictions there are in all. */
export async function countContradictions(db: Db | Tx, worldId: string, filter: ContradictionFilter): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${FROM} WHERE ${conditions(worldId, filter)}`;
  return rows[0]?.count ?? 0;
}

const FROM = Prisma.sql`"Contradiction" c JOIN "Article" about ON about.id = c."aboutId"
  LEFT JOIN LATERAL (
    SELECT * FROM "ContradictionMark" m WHERE m."worldId" = c."worldId" AND m.key = c.key ORDER BY m.sequence DESC LIMIT 1
  ) m ON true`;

const INTENDED = Prisma.sql`coalesce(m.intended AND m."textsHash" = c."textsHash", false)`;

function conditions(worldId: string, { kind, state, canon, article }: ContradictionFilter): Prisma.Sql {
  const all = [
    Prisma.sql`c."worldId" = ${worldId}`,
    ...(kind ? [Prisma.sql`c.kind = ${kind}`] : []),
    ...(state === "open" ? [Prisma.sql`NOT ${INTENDED}`] : []),
    ...(state === "intended" ? [INTENDED] : []),
    ...(canon ? [Prisma.sql`c.status::text = 'canon'`] : []),
    ...(article === undefined
      ? []
      : [
          Prisma.sql`(SELECT id FROM "Article" WHERE "worldId" = ${worldId} AND slug = ${article}) IN (c."aboutId", c."firstId", c."secondId")`,
        ]),
  ];
  return Prisma.join(all, " AND ");
}

type Row = {
  readonly key: string;
  readonly kind: ContradictionKind;
  readonly gap: Gap;
  readonly foundAt: Date;
  readonly canon: boolean;
  readonly firstId: string;
  readonly firstPart: string;
  readonly secondId: string | null;
  readonly secondPart: string | null;
  readonly citationId: string | null;
  readonly because: readonly { readonly article: string; readonly part: string }[];
  readonly slug: string;
  readonly title: string;
  readonly intended: boolean | null;
  readonly reason: string | null;
  readonly byId: string | null;
  readonly at: Date | null;
  readonly current: boolean | null;
};

function partsOf({ firstId, firstPart, secondId, secondPart, because }: Row) {
  const second = secondId !== null && secondPart !== null ? [{ article: secondId, part: secondPart }] : [];
  return [{ article: firstId, part: firstPart }, ...second, ...because];
}

function viewOf(
  row: Row,
  sides: Awaited<ReturnType<typeof sidesOf>>,
  names: ReadonlyMap<string, string>,
): ContradictionView[] {
  const [first, ...others] = partsOf(row).map(({ article, part }) => sides.get(`${article}${part}`));
  const second = row.secondId === null ? null : others.shift();
  // A text that has just gone takes its contradiction along, as soon as they are found anew.
  if (!first || second === undefined) return [];
  const mark = markOf(row, names);
  return [
    {
      key: row.key,
      kind: row.kind,
      state: mark?.intended && mark.current ? "intended" : "open",
      canon: row.canon,
      about: { slug: row.slug, title: row.title },
      first,
      second,
      passage: first.cited.find(({ id }) => id === row.citationId) ?? null,
      because: others.flatMap((side) => side ?? []),
      gap: row.gap,
      foundAt: row.foundAt,
      mark,
    },
  ];
}

function markOf(row: Row, names: ReadonlyMap<string, string>): ContradictionMarkView | null {
  const { intended, reason, byId, at, current } = row;
  if (intended === null || byId === null || at === null) return null;
  const by = { id: byId, name: names.get(byId) ?? somebodyWhoLeft() };
  return { intended, reason: reason ?? "", by, at, current: current === true };
}
