import type { Db } from "@/lib/db";
import type { Prisma } from "@/prisma/client/client";
import type { DriftCounts, DriftedCitation, DriftGrade, DriftPlace } from "./drift";

/** Which citations are asked for; all that is given must hold. */
export type DriftFilter = { readonly source?: string; readonly grade?: DriftGrade };

/** The citations of a world's living articles that are not found word for word, by source, article and place in the text. */
export async function driftOf(
  db: Db,
  worldId: string,
  filter: DriftFilter,
  page: { readonly limit: number; readonly skip?: number },
): Promise<DriftedCitation[]> {
  const rows = await db.citation.findMany({
    where: {
      ...living(worldId, filter),
      grade: filter.grade ?? { not: "exact" },
    },
    include: {
      claim: { select: { text: true, article: { select: { slug: true, title: true, headNumber: true } } } },
    },
    orderBy: [
      { sourceId: "asc" },
      { claim: { article: { title: "asc" } } },
      { articleId: "asc" },
      { claim: { order: "asc" } },
      { order: "asc" },
    ],
    take: page.limit,
    skip: page.skip ?? 0,
  });
  const sources = await sourcesOf(db, rows);
  const passages = await driftedPassages(db, rows);
  return rows.map((row) => drifted(row, sources, passages));
}

/** How the citations of a world's living articles stand, of one source or of all: what is shown and what is lost is all there is. */
export async function driftCounts(db: Db, worldId: string, filter: { readonly source?: string } = {}) {
  const where = living(worldId, filter);
  const [groups, stored] = await Promise.all([
    db.citation.groupBy({ by: ["grade"], where, _count: true }),
    db.citation.count({ where }),
  ]);
  const counts = { exact: 0, edited: 0, rewritten: 0, moved: 0, lost: 0 };
  for (const { grade, _count } of groups) counts[grade] = _count;
  return { ...counts, stored } satisfies DriftCounts;
}

function living(worldId: string, { source }: DriftFilter): Prisma.CitationWhereInput {
  return { worldId, claim: { article: { trashedAt: null } }, ...(source === undefined ? {} : { sourceId: source }) };
}

type Row = Prisma.CitationGetPayload<{
  include: { claim: { select: { text: true; article: { select: { slug: true; title: true; headNumber: true } } } } };
}>;
type SourceRow = { id: string; title: string; kind: "thread" | "reference"; currentVersion: number };
type PassageRow = { id: string; order: number; post: number | null; author: string | null; text: string };

async function sourcesOf(db: Db, rows: readonly Row[]): Promise<Map<string, SourceRow>> {
  const sources = await db.source.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.sourceId))] } },
    select: { id: true, title: true, kind: true, currentVersion: true },
  });
  return new Map(sources.map((source) => [source.id, source]));
}

/** The passages that the citations were taken from or are found in, by source, version and id. */
async function driftedPassages(db: Db, rows: readonly Row[]): Promise<Map<string, PassageRow>> {
  const ids = rows.flatMap(({ passage, shownPassage }) =>
    shownPassage === null ? [passage] : [passage, shownPassage],
  );
  const found = await db.passage.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      order: true,
      post: true,
      author: true,
      text: true,
      version: { select: { sourceId: true, number: true } },
    },
  });
  return new Map(found.map(({ version, ...row }) => [placeKey(version.sourceId, version.number, row.id), row]));
}

function placeKey(sourceId: string, version: number, passage: string): string {
  return `${sourceId} ${version} ${passage}`;
}

function drifted(row: Row, sources: Map<string, SourceRow>, passages: Map<string, PassageRow>): DriftedCitation {
  const { id, stance, note, grade, quote, passage, version, start, claim } = row;
  const source = sources.get(row.sourceId);
  if (!source || grade === "exact") throw new Error(`Citation ${id} has no source, or has not drifted`);
  const { slug, title, headNumber } = claim.article;
  const old = passages.get(placeKey(source.id, version, passage));
  const words = { start, end: start + quote.length };
  return {
    id,
    claim: { id: row.claimId, text: claim.text },
    article: { slug, title },
    revision: headNumber,
    source: { id: source.id, title: source.title, kind: source.kind },
    stance,
    note,
    grade,
    quote,
    was: old ? place(old, version, words) : fromSelector(row),
    now: placeNow(row, source, passages),
  };
}

function place(row: PassageRow, version: number, words: DriftPlace["words"]): DriftPlace {
  const { id, order, post, author, text } = row;
  return { passage: id, version, order, post, author, text, words };
}

/** The place as the citation itself remembers it, should its passage be missing. */
function fromSelector({ passage, version, prefix, quote, suffix }: Row): DriftPlace {
  const words = { start: prefix.length, end: prefix.length + quote.length };
  return { passage, version, order: 0, post: null, author: null, text: prefix + quote + suffix, words };
}

function placeNow(row: Row, source: SourceRow, passages: Map<string, PassageRow>): DriftPlace | null {
  const { passage, shownPassage, shownStart, shownEnd } = row;
  const version = source.currentVersion;
  const found = passages.get(placeKey(source.id, version, shownPassage ?? passage));
  if (!found) return null;
  const words = shownStart === null || shownEnd === null ? null : { start: shownStart, end: shownEnd };
  return place(found, version, words);
}
