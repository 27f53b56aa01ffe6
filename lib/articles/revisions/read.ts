import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { visitorName } from "@/lib/auth/actor";
import type { Db, Tx } from "@/lib/db";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { numberOfKey, revisionKey, revisionNames } from "./read-names";
import type { ChangeCounts, FullRevision, RevisionContent, RevisionEntry } from "./revision";

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
  return (await rowsWithContents(tx, articleId, numbers)).map((found) => found?.content ?? null);
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
  const found = await rowsWithContents(tx, articleId, numbers);
  const authorIds = found.flatMap((each) => (each ? [each.row.authorId] : []));
  const [authors, names] = [await namesOf(tx, authorIds), await revisionNames(tx, [articleId])];
  return found.map((each) => each && { ...entry(each.row, authors, names), content: each.content });
}

async function rowsWithContents(tx: Db | Tx, articleId: string, numbers: readonly number[]) {
  const rows = await tx.revision.findMany({ where: { articleId, number: { in: [...new Set(numbers)] } } });
  const documents = await documentsOf(
    tx,
    rows.map(({ blocks }) => blocks),
  );
  return numbers.map((number) => {
    const index = rows.findIndex((row) => row.number === number);
    const [row, doc] = [rows[index], documents[index]];
    if (!row || !doc) return null;
    const { title, kind, tags, aliases } = row;
    return { row, content: { title, kind: kind as ArticleKind, tags, aliases, doc } satisfies RevisionContent };
  });
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

/** One text for all blocks: as rows of their own 20,000 would take ten times as long to come. */
async function documentsOf(tx: Db | Tx, lists: readonly (readonly bigint[])[]): Promise<DocJson[]> {
  const ids = [...new Set(lists.flat())];
  if (ids.length === 0) return lists.map(() => ({ type: "doc", content: [] }));
  const rows = await tx.$queryRaw<{ nodes: string }[]>`
    SELECT coalesce(json_agg(b.node ORDER BY listed.place), '[]')::text AS nodes
    FROM unnest(${ids}::bigint[]) WITH ORDINALITY AS listed (id, place) LEFT JOIN "Block" b ON b.id = listed.id`;
  const nodes = JSON.parse(rows[0]?.nodes ?? "[]") as (NodeJson | null)[];
  const byId = new Map(ids.map((id, place) => [id, nodes[place]]));
  const nodeOf = (id: bigint): NodeJson => {
    const node = byId.get(id);
    if (!node) throw new Error(`Block ${id} of a revision is missing`);
    return node;
  };
  return lists.map((blocks) => ({ type: "doc", content: blocks.map(nodeOf) }));
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
