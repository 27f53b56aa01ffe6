import type { z } from "zod";
import { namesOf } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { Prisma } from "@/prisma/client/client";
import type { FileEventKind, FileView, ShownFile } from "./file";
import type { fileFilters } from "./input";
import type { PictureType } from "./picture/picture";

/** Which files of a world are asked for. */
type FileFilter = z.output<typeof fileFilters>;

type Slice = { readonly limit: number; readonly skip?: number };

const COLUMNS = Prisma.sql`f.id, f.name, f.alt, f.caption, f.licence, f.author, f.source, f."sourceUrl", f.type, f.bytes, f.width, f.height,
  f."fetchedFrom", f."addedById", f."addedAt", f."trashedAt"`;

type Row = Omit<FileView, "addedBy"> & { readonly addedById: string };

/** A file of a world, also one in the trash; null: there is none with that id. */
export async function fileOf(db: Db, worldId: string, id: string): Promise<FileView | null> {
  const rows = await db.$queryRaw<
    Row[]
  >`SELECT ${COLUMNS} FROM "File" f WHERE f.id = ${id} AND f."worldId" = ${worldId}`;
  return (await withNames(db, rows))[0] ?? null;
}

/** The files of a world that are asked for, the newest first. */
export async function filesOf(
  db: Db,
  worldId: string,
  filter: FileFilter,
  { limit, skip = 0 }: Slice,
): Promise<FileView[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} FROM "File" f WHERE ${conditions(worldId, filter)}
    ORDER BY f."addedAt" DESC, f.id LIMIT ${limit} OFFSET ${skip}`;
  return withNames(db, rows);
}

/** How many files of a world are asked for. */
export async function countFiles(db: Db, worldId: string, filter: FileFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "File" f WHERE ${conditions(worldId, filter)}`;
  return row?.count ?? 0;
}

/** Who added files to a world, by name. */
export async function peopleWhoAdded(db: Db, worldId: string): Promise<{ id: string; name: string }[]> {
  const rows = await db.file.findMany({ where: { worldId }, distinct: ["addedById"], select: { addedById: true } });
  const names = await namesOf(
    db,
    rows.map(({ addedById }) => addedById),
  );
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** The living articles that show a file, by title. */
export async function articlesWith(
  db: Db,
  worldId: string,
  fileId: string,
): Promise<{ slug: string; title: string }[]> {
  return db.article.findMany({
    where: { worldId, trashedAt: null, files: { some: { fileId } } },
    select: { slug: true, title: true },
    orderBy: [{ title: "asc" }, { id: "asc" }],
  });
}

/** One thing that was done to a file. */
export type FileEventView = {
  readonly id: string;
  readonly kind: FileEventKind;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly note: string;
};

/** What was done to a file, the latest first. */
export async function eventsOf(db: Db, fileId: string): Promise<FileEventView[]> {
  const rows = await db.fileEvent.findMany({ where: { fileId }, orderBy: { sequence: "desc" }, take: 100 });
  const names = await namesOf(
    db,
    rows.map(({ byId }) => byId),
  );
  return rows.map(({ id, kind, byId, at, note }) => ({ id, kind, by: person(names, byId), at, note }));
}

/** The files of a world with these ids, for a text that shows them. */
export async function shownFiles(
  db: Db,
  worldId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShownFile>> {
  if (ids.length === 0) return new Map();
  const select = { id: true, alt: true, licence: true, author: true, width: true, height: true, trashedAt: true };
  const rows = await db.file.findMany({ where: { worldId, id: { in: [...new Set(ids)] } }, select });
  return new Map(rows.map(({ trashedAt, ...file }) => [file.id, { ...file, trashed: trashedAt !== null }]));
}

async function withNames(db: Db, rows: readonly Row[]): Promise<FileView[]> {
  const names = await namesOf(
    db,
    rows.map(({ addedById }) => addedById),
  );
  return rows.map(({ addedById, ...row }) => ({
    ...row,
    type: row.type as PictureType,
    addedBy: person(names, addedById),
  }));
}

function person(names: ReadonlyMap<string, string>, id: string): { id: string; name: string } {
  return { id, name: names.get(id) ?? somebodyWhoLeft() };
}

function conditions(worldId: string, { q, lacks, by, trashed }: FileFilter): Prisma.Sql {
  const all = [
    Prisma.sql`f."worldId" = ${worldId}`,
    trashed ? Prisma.sql`f."trashedAt" IS NOT NULL` : Prisma.sql`f."trashedAt" IS NULL`,
    ...(by ? [Prisma.sql`f."addedById" = ${by}`] : []),
    ...(lacks === undefined ? [] : [LACKING[lacks]]),
    ...words(q ?? "").map(
      (word) => Prisma.sql`concat_ws(' ', f.name, f.alt, f.caption, f.author, f.source) ILIKE ${`%${word}%`}`,
    ),
  ];
  return Prisma.join(all, " AND ");
}

const LACKING = {
  description: Prisma.sql`f.alt = ''`,
  licence: Prisma.sql`f.licence = ''`,
  use: Prisma.sql`NOT EXISTS (SELECT 1 FROM "ArticleFile" u JOIN "Article" a ON a.id = u."articleId"
    WHERE u."fileId" = f.id AND a."trashedAt" IS NULL)`,
} as const;

function words(q: string): string[] {
  return q
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replace(/[\\%_]/g, "\\$&"));
}
