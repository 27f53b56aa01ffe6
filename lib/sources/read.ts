import { namesOf } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import type { Prisma } from "@/prisma/client/client";
import type { ParsedSource, PassageMark, SourceWarning } from "./passage";
import type { PassageView, SourceId, SourceView } from "./source";
import { translatedWarnings } from "./translated-warnings";

/** The sources of a world in their newest versions, by title. */
export async function sourcesOf(db: Db, worldId: string): Promise<SourceView[]> {
  const rows = await db.source.findMany({ where: { worldId }, orderBy: [{ title: "asc" }, { id: "asc" }] });
  return viewsOf(db, rows);
}

/** A source of a world; null when the world has none with this id. */
export async function sourceIn(db: Db, worldId: string, id: string): Promise<SourceView | null> {
  const row = await db.source.findFirst({ where: { worldId, id } });
  return row && ((await viewsOf(db, [row]))[0] ?? null);
}

/** How many citations of living articles rest on each source of a world; sources without any are left out. */
export async function citationsBySource(db: Db, worldId: string): Promise<Map<string, number>> {
  const rows = await db.citation.groupBy({
    by: ["sourceId"],
    where: { worldId, claim: { article: { trashedAt: null } } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.sourceId, row._count]));
}

/** The passages of a source's version in order, all or those of some posts; `skip` and `limit` page through them. */
export async function readPassages(
  db: Db,
  source: { readonly id: string; readonly version: number },
  filter: { readonly id?: string; readonly post?: number; readonly posts?: readonly number[] } = {},
  page: { readonly limit?: number; readonly skip?: number } = {},
): Promise<PassageView[]> {
  const rows = await db.passage.findMany({
    where: {
      version: { sourceId: source.id, number: source.version },
      ...(filter.id === undefined ? {} : { id: filter.id }),
      ...(filter.post === undefined ? {} : { post: filter.post }),
      ...(filter.posts === undefined ? {} : { post: { in: [...filter.posts] } }),
    },
    orderBy: { order: "asc" },
    ...(page.limit === undefined ? {} : { take: page.limit }),
    skip: page.skip ?? 0,
  });
  const used = await usesOf(
    db,
    source.id,
    rows.map((row) => row.id),
  );
  return rows.map((row) => passageView(row, used.get(row.id) ?? 0));
}

/** A stored version as the parser gave it: what `writeOut` needs to write the input out again. */
export async function parsedVersion(db: Db, sourceId: string, number: number): Promise<ParsedSource | null> {
  const version = await db.sourceVersion.findUnique({
    where: { sourceId_number: { sourceId, number } },
    include: { source: true, posts: { orderBy: { number: "asc" } }, passages: { orderBy: { order: "asc" } } },
  });
  if (!version) return null;
  return {
    kind: version.source.kind,
    format: version.format ?? "text",
    title: version.title,
    posts: version.posts.map(({ number: post, author, line, externalId, postedAt }) => ({
      number: post,
      author,
      line,
      externalId,
      postedAt: postedAt?.toISOString() ?? null,
    })),
    passages: version.passages.map((row) => {
      const { id: _id, hash: _hash, author: _author, usedBy: _used, ...passage } = passageView(row, 0);
      return { ...passage, line: row.line };
    }),
    warnings: translatedWarnings(version.warnings as unknown as SourceWarning[]),
  };
}

type SourceRow = Prisma.SourceGetPayload<object>;

async function viewsOf(db: Db, rows: SourceRow[]): Promise<SourceView[]> {
  const versions = await db.sourceVersion.findMany({
    where: { OR: rows.map((row) => ({ sourceId: row.id, number: row.currentVersion })) },
  });
  const names = await namesOf(
    db,
    versions.map((version) => version.importedById),
  );
  const bySource = new Map(versions.map((version) => [version.sourceId, version]));
  return rows.map((row) => {
    const version = bySource.get(row.id);
    if (!version) throw new Error(`Source ${row.id} has no version ${row.currentVersion}`);
    return {
      id: row.id as SourceId,
      kind: row.kind,
      format: version.format ?? "text",
      title: row.title,
      url: row.url,
      version: row.currentVersion,
      posts: version.postCount,
      passages: version.passageCount,
      importedAt: version.importedAt,
      importedBy: names.get(version.importedById) ?? somebodyWhoLeft(),
      warnings: translatedWarnings(version.warnings as unknown as SourceWarning[]),
    };
  });
}

type PassageRow = Omit<Prisma.PassageGetPayload<object>, "versionId">;

function passageView(row: PassageRow, usedBy: number): PassageView {
  const { id, order, post, author, kind, text, hash, depth, group } = row;
  const quotes = row.quotedAuthor === null ? null : { author: row.quotedAuthor, post: row.quotedPost };
  const marks = row.marks as unknown as PassageMark[];
  const { address, spoiler } = row;
  return { id, order, post, author, kind, text, hash, marks, quotes, depth, group, usedBy, address, spoiler };
}

/** How many citations of living articles rest on each passage. */
async function usesOf(db: Db, sourceId: string, ids: string[]): Promise<Map<string, number>> {
  const rows = await db.citation.groupBy({
    by: ["shownPassage"],
    where: { sourceId, shownPassage: { in: ids }, claim: { article: { trashedAt: null } } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.shownPassage ?? "", row._count]));
}
