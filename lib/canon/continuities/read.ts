import type { Db, Tx } from "@/lib/db";
import type { Continuity } from "@/prisma/client/client";
import type { ContinuityView } from "./continuity";
import { type ContinuityLine, FIRST } from "./line";

/** The continuities of a world: the first one, then the others in the order in which they were made; none where nobody made a second one. */
export async function continuitiesOf(db: Db | Tx, worldId: string): Promise<ContinuityView[]> {
  return viewsOf(await rowsOf(db, worldId));
}

function viewsOf(rows: readonly Continuity[]): ContinuityView[] {
  const byId = new Map(rows.map((row) => [row.id, { slug: row.slug, name: row.name }]));
  return rows.map(({ slug, name, description, parentId, setAsideAt }) => ({
    slug,
    name,
    description,
    parent: byId.get(parentId ?? "") ?? null,
    setAside: setAsideAt,
  }));
}

/** A continuity that a call or an address names. */
export type NamedContinuity = {
  readonly view: ContinuityView;
  /** What decisions in it name; null: the world's first one. */
  readonly id: string | null;
  readonly line: ContinuityLine;
};

/** The continuity of a world with that slug; null: there is none. */
export async function continuityNamed(db: Db | Tx, worldId: string, slug: string): Promise<NamedContinuity | null> {
  const rows = await rowsOf(db, worldId);
  const row = rows.find((each) => each.slug === slug);
  const view = viewsOf(rows).find((each) => each.slug === slug);
  return row && view ? { view, id: row.parentId === null ? null : row.id, line: lineOf(rows, row) } : null;
}

/** The line of a continuity of a world by its id; null, or one that is not there: the world's first. */
export async function lineOfContinuity(db: Db | Tx, worldId: string, id: string | null): Promise<ContinuityLine> {
  if (id === null) return [FIRST];
  const rows = await rowsOf(db, worldId);
  const row = rows.find((each) => each.id === id);
  return row ? lineOf(rows, row) : [FIRST];
}

/** What a continuity follows, itself first; of the world's first one the row's id is not in it (`FIRST` is). */
function lineOf(rows: readonly Continuity[], row: Continuity): ContinuityLine {
  const parent = rows.find(({ id }) => id === row.parentId);
  return parent ? [row.id, ...lineOf(rows, parent)] : [FIRST];
}

function rowsOf(db: Db | Tx, worldId: string): Promise<Continuity[]> {
  return db.continuity.findMany({ where: { worldId }, orderBy: { sequence: "asc" } });
}

/**
 * Two continuities of a world that are to be compared, by their slugs; without the second, the first is compared with what it follows. null:
 * there is no such first one; `other` is null where there is no second, or it is the same.
 */
export async function twoContinuities(
  db: Db | Tx,
  worldId: string,
  slug: string,
  withSlug: string | undefined,
): Promise<{ readonly one: NamedContinuity; readonly other: NamedContinuity | null } | null> {
  const one = await continuityNamed(db, worldId, slug);
  if (!one) return null;
  const wanted = withSlug || one.view.parent?.slug;
  const other = wanted === undefined || wanted === slug ? null : await continuityNamed(db, worldId, wanted);
  return { one, other };
}
