import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { visitorName } from "@/lib/auth/actor";
import type { Db, Tx } from "@/lib/db";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { changeLineLabel, somebodyWhoLeft, storedLabel } from "@/lib/language/stored-labels";
import { Prisma } from "@/prisma/client/client";
import { knownBlocks } from "./known-blocks";
import { numberOfKey, revisionKey, revisionNames } from "./read-names";
import type { ChangeCounts, FullRevision, RevisionContent, RevisionEntry } from "./revision";

/** A revision as it is stored: what it keeps, and the ids of its blocks beside those of `content.doc`. */
export type StoredRevision = { readonly content: RevisionContent; readonly blocks: readonly bigint[] };

/** What an article's revision `number` keeps; null when there is no such revision. */
export async function revisionContent(tx: Db | Tx, articleId: string, number: number): Promise<RevisionContent | null> {
  const [content = null] = await revisionContents(tx, articleId, [number]);
  return content;
}

/**
 * What several revisions of an article keep, in the order asked for, null for those that are not there. A block that they have in common
 * is the same object in all of them: they are compared the faster.
 */
export async function revisionContents(
  tx: Db | Tx,
  articleId: string,
  numbers: readonly number[],
): Promise<(RevisionContent | null)[]> {
  const stored = await storedRevisions(tx, articleId, numbers);
  return numbers.map((number) => stored.get(number)?.content ?? null);
}

/** Several revisions of an article by number, as `revisionContents`; those that are not there are missing. */
export async function storedRevisions(
  tx: Db | Tx,
  articleId: string,
  numbers: readonly number[],
): Promise<Map<number, StoredRevision>> {
  const found = await rowsWithContents(tx, ofArticle(articleId, numbers));
  return new Map(found.map(({ row, content }) => [row.number, { content, blocks: row.blocks }]));
}

/** A revision, and the id of the article that it is of. */
export type FoundRevision = StoredRevision & { readonly articleId: string; readonly number: number };

/** A revision by the slugs of its world and article (also one that the article had before), null where there is none; whether somebody may read it is not asked. */
export async function revisionAt(
  tx: Db | Tx,
  worldSlug: string,
  articleSlug: string,
  number: number,
): Promise<FoundRevision | null> {
  const article = Prisma.sql`SELECT a.id FROM "Article" a JOIN "World" w ON w.id = a."worldId"
    WHERE w.slug = ${worldSlug} AND a.id = canonry_article_at(w.id, ${articleSlug})`;
  const [found] = await rowsWithContents(tx, Prisma.sql`r."articleId" = (${article}) AND r.number = ${number}`);
  if (!found) return null;
  const { articleId, blocks } = found.row;
  return { articleId, number, blocks, content: found.content };
}

/** The ids of a revision's blocks, in their order. */
export async function blocksOfRevision(tx: Tx, articleId: string, number: number): Promise<readonly bigint[]> {
  const where = { articleId_number: { articleId, number } };
  return (await tx.revision.findUniqueOrThrow({ where, select: { blocks: true } })).blocks;
}

/** A revision with its author and everything that it keeps; null when there is no such revision. */
export async function fullRevision(tx: Db | Tx, articleId: string, number: number): Promise<FullRevision | null> {
  const [revision = null] = await fullRevisions(tx, articleId, [number]);
  return revision;
}

/** Revisions with their authors and everything that they keep, as `revisionContents`. */
export async function fullRevisions(
  tx: Db | Tx,
  articleId: string,
  numbers: readonly number[],
): Promise<(FullRevision | null)[]> {
  const found = await rowsWithContents(tx, ofArticle(articleId, numbers));
  const authorIds = found.map(({ row }) => row.authorId);
  const [authors, names] = [await namesOf(tx, authorIds), await revisionNames(tx, [articleId])];
  const revisions = new Map(
    found.map(({ row, content }) => [row.number, { ...entry(row, authors, names), content }] as const),
  );
  return numbers.map((number) => revisions.get(number) ?? null);
}

type Names = ReadonlyMap<string, string>;

/** What is known of an article's revisions beside them: who wrote them, by id, and what they are called (`revisionNames`). */
export type RevisionPeople = { readonly authors: (ids: readonly string[]) => Promise<Names>; readonly names: Names };

/** Revisions as `fullRevisions`, for whoever compares many of one article: blocks that were read before are not read again. */
export async function comparedRevisions(
  db: Db,
  articleId: string,
  numbers: readonly number[],
  { authors, names }: RevisionPeople,
): Promise<(FullRevision | null)[]> {
  const rows = await db.$queryRaw<Omit<ContentRow, "held">[]>`
    SELECT ${REVISION_COLUMNS} FROM "Revision" r WHERE ${ofArticle(articleId, numbers)}`;
  const nodes = await knownBlocks(
    db,
    rows.flatMap((row) => row.blocks),
  );
  const people = await authors(rows.map((row) => row.authorId));
  const revisions = new Map(
    rows.map((row) => [row.number, { ...entry(row, people, names), content: contentOf(row, nodes) }] as const),
  );
  return numbers.map((number) => revisions.get(number) ?? null);
}

type ContentRow = EntryRow & {
  title: string;
  kind: string;
  tags: string[];
  aliases: string[];
  blocks: bigint[];
  /** In the first row: the blocks of all rows by their ids, as JSON. */
  held: string | null;
};

const REVISION_COLUMNS = Prisma.sql`r."articleId", r.number, r."authorId", r.at, r.summary, r.size, r.changes, r."changeLine",
  r.restores, r."mergedFrom", r.undoes, r."largeRemoval", r.title, r.kind, r.tags, r.aliases, r.blocks`;

function ofArticle(articleId: string, numbers: readonly number[]): Prisma.Sql {
  return Prisma.sql`r."articleId" = ${articleId} AND r.number = ANY(${[...numbers]}::int[])`;
}

/**
 * Revisions (`r`) for which a condition holds, in one statement, and one text for all of their blocks: as rows of their own 20,000 would take
 * ten times as long to come.
 */
async function rowsWithContents(
  tx: Db | Tx,
  condition: Prisma.Sql,
): Promise<{ readonly row: ContentRow; readonly content: RevisionContent }[]> {
  const rows = await tx.$queryRaw<ContentRow[]>`
    WITH asked AS MATERIALIZED (SELECT ${REVISION_COLUMNS} FROM "Revision" r WHERE ${condition})
    SELECT asked.*, CASE WHEN row_number() OVER () = 1 THEN (
      SELECT json_object_agg(b.id, b.node)::text FROM "Block" b WHERE b.id = ANY (ARRAY(SELECT unnest(blocks) FROM asked))) END AS held
    FROM asked`;
  const held = rows.map((row) => row.held).find((each) => each !== null);
  const nodes = new Map(
    Object.entries(JSON.parse(held ?? "{}") as Record<string, NodeJson>).map(([id, node]) => [BigInt(id), node]),
  );
  return rows.map((row) => ({ row, content: contentOf(row, nodes) }));
}

function contentOf(row: Omit<ContentRow, "held">, nodes: ReadonlyMap<bigint, NodeJson>): RevisionContent {
  const { title, kind, tags, aliases, blocks } = row;
  return { title, kind: kind as ArticleKind, tags, aliases, doc: documentOf(blocks, nodes) };
}

function documentOf(blocks: readonly bigint[], nodes: ReadonlyMap<bigint, NodeJson>): DocJson {
  const content = blocks.map((block) => {
    const node = nodes.get(block);
    if (!node) throw new Error(`Block ${block} of a revision is missing`);
    return node;
  });
  return { type: "doc", content };
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

function entry(row: EntryRow, authors: Names, names: Names): RevisionEntry {
  const { number, at, size, restores, mergedFrom, undoes, largeRemoval } = row;
  const [summary, changeLine] = [storedLabel(row.summary), changeLineLabel(row.changeLine)];
  const author = { id: row.authorId, name: authors.get(row.authorId) ?? somebodyWhoLeft() };
  const name = names.get(revisionKey(row.articleId, number)) ?? null;
  const changes = row.changes as ChangeCounts;
  return { number, name, author, at, summary, size, changes, changeLine, restores, mergedFrom, undoes, largeRemoval };
}
