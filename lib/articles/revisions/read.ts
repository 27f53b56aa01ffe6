import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { visitorName } from "@/lib/auth/actor";
import type { Db, Tx } from "@/lib/db";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { Prisma } from "@/prisma/client/client";
import { numberOfKey, revisionKey, revisionNames } from "./read-names";
import type { ChangeCounts, FullRevision, RevisionContent, RevisionEntry } from "./revision";

/** A revision as it is stored: what it keeps, and the ids of its blocks beside those of `content.doc`. */
export type StoredRevision = { readonly content: RevisionContent; readonly blocks: readonly bigint[] };

/** What an article's revision `number` keeps; null when there is no such revision. */
export async function revisionContent(tx: Db | Tx, articleId: string, number: number): Promise<RevisionContent | null> {
  return (await storedRevisions(tx, articleId, [number])).get(number)?.content ?? null;
}

type StoredRow = {
  articleId: string;
  number: number;
  title: string;
  kind: string;
  tags: string[];
  aliases: string[];
  blocks: bigint[];
  nodes: string;
};

/**
 * Some revisions of an article by number; those that are not there are missing. In one statement, and the blocks of each as one
 * text: as rows of their own 20,000 would take ten times as long to come.
 */
export async function storedRevisions(
  tx: Db | Tx,
  articleId: string,
  numbers: readonly number[],
): Promise<Map<number, StoredRevision>> {
  const rows = await storedRows(
    tx,
    Prisma.sql`r."articleId" = ${articleId} AND r.number = ANY(${[...numbers]}::int[])`,
  );
  return new Map(rows.map((row) => [row.number, storedRevision(row)]));
}

/** A revision, and the id of the article that it is of. */
export type FoundRevision = StoredRevision & { readonly articleId: string; readonly number: number };

/** A revision by the slugs of its world and article, null where there is none; whether somebody may read it is not asked. */
export async function revisionAt(
  tx: Db | Tx,
  worldSlug: string,
  articleSlug: string,
  number: number,
): Promise<FoundRevision | null> {
  const article = Prisma.sql`SELECT a.id FROM "Article" a JOIN "World" w ON w.id = a."worldId"
    WHERE w.slug = ${worldSlug} AND a.slug = ${articleSlug}`;
  const [row] = await storedRows(tx, Prisma.sql`r."articleId" = (${article}) AND r.number = ${number}`);
  return row ? { ...storedRevision(row), articleId: row.articleId, number } : null;
}

function storedRows(tx: Db | Tx, condition: Prisma.Sql): Promise<StoredRow[]> {
  return tx.$queryRaw<StoredRow[]>`
    SELECT r."articleId", r.number, r.title, r.kind, r.tags, r.aliases, r.blocks, held.nodes FROM "Revision" r CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(b.node ORDER BY listed.place), '[]')::text AS nodes
      FROM unnest(r.blocks) WITH ORDINALITY AS listed (id, place) LEFT JOIN "Block" b ON b.id = listed.id) AS held
    WHERE ${condition}`;
}

function storedRevision({ title, kind, tags, aliases, blocks, nodes }: StoredRow): StoredRevision {
  const doc = documentOf(JSON.parse(nodes), blocks);
  return { content: { title, kind: kind as ArticleKind, tags, aliases, doc }, blocks };
}

/** The ids of a revision's blocks, in their order. */
export async function blocksOfRevision(tx: Tx, articleId: string, number: number): Promise<readonly bigint[]> {
  const where = { articleId_number: { articleId, number } };
  return (await tx.revision.findUniqueOrThrow({ where, select: { blocks: true } })).blocks;
}

function documentOf(nodes: readonly (NodeJson | null)[], blocks: readonly bigint[]): DocJson {
  const content = nodes.map((node, place) => {
    if (!node) throw new Error(`Block ${blocks[place]} of a revision is missing`);
    return node;
  });
  return { type: "doc", content };
}

/** A revision with its author and everything that it keeps; null when there is no such revision. */
export async function fullRevision(tx: Db | Tx, articleId: string, number: number): Promise<FullRevision | null> {
  const row = await tx.revision.findUnique({
    where: { articleId_number: { articleId, number } },
    omit: { blocks: true },
  });
  const content = row && (await revisionContent(tx, articleId, number));
  if (!content) return null;
  const [authors, names] = [await namesOf(tx, [row.authorId]), await revisionNames(tx, [articleId])];
  return { ...entry(row, authors, names), content };
}

/** An article's history, newest first; `skip` and `limit` page through it, `named` leaves out revisions without a name. */
export async function historyOf(
  db: Db,
  articleId: string,
  page: { readonly limit: number; readonly skip?: number; readonly named?: boolean },
): Promise<RevisionEntry[]> {
  const names = await revisionNames(db, [articleId]);
  const rows = await db.revision.findMany({
    where: { articleId, ...(page.named ? { number: { in: [...names.keys()].map(numberOfKey) } } : {}) },
    orderBy: { number: "desc" },
    take: page.limit,
    skip: page.skip ?? 0,
    omit: { blocks: true },
  });
  const authors = await namesOf(
    db,
    rows.map((row) => row.authorId),
  );
  return rows.map((row) => entry(row, authors, names));
}

/** Names of authors by id, also of visitors who proposed something without an account. */
export async function namesOf(tx: Db | Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const users = await tx.user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  const visitors = ids.flatMap((id) => {
    const name = visitorName(id);
    return name === null ? [] : [[id, name] as const];
  });
  return new Map([...users.map((user) => [user.id, user.name] as const), ...visitors]);
}

type EntryRow = {
  articleId: string;
  number: number;
  authorId: string;
  at: Date;
  summary: string;
  size: number;
  changes: unknown;
  changeLine: string;
  restores: number | null;
  mergedFrom: number | null;
  undoes: number[];
  largeRemoval: boolean;
};

type Names = ReadonlyMap<string, string>;

function entry(row: EntryRow, authors: Names, names: Names): RevisionEntry {
  const { number, at, summary, size, changeLine, restores, mergedFrom, undoes, largeRemoval } = row;
  const author = { id: row.authorId, name: authors.get(row.authorId) ?? "Somebody who left" };
  const name = names.get(revisionKey(row.articleId, number)) ?? null;
  const changes = row.changes as ChangeCounts;
  return { number, name, author, at, summary, size, changes, changeLine, restores, mergedFrom, undoes, largeRemoval };
}
