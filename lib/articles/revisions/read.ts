import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { visitorName } from "@/lib/auth/actor";
import type { Db, Tx } from "@/lib/db";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { numberOfKey, revisionKey, revisionNames } from "./read-names";
import type { ChangeCounts, FullRevision, RevisionContent, RevisionEntry } from "./revision";

/** What an article's revision `number` keeps; null when there is no such revision. */
export async function revisionContent(tx: Db | Tx, articleId: string, number: number): Promise<RevisionContent | null> {
  const row = await tx.revision.findUnique({ where: { articleId_number: { articleId, number } } });
  if (!row) return null;
  const { title, kind, tags, aliases } = row;
  return { title, kind: kind as ArticleKind, tags, aliases, doc: await documentOf(tx, row.blocks) };
}

/** A revision with its author and everything that it keeps; null when there is no such revision. */
export async function fullRevision(tx: Db | Tx, articleId: string, number: number): Promise<FullRevision | null> {
  const row = await tx.revision.findUnique({ where: { articleId_number: { articleId, number } } });
  if (!row) return null;
  const [authors, names] = [await namesOf(tx, [row.authorId]), await revisionNames(tx, [articleId])];
  const { title, kind, tags, aliases } = row;
  return {
    ...entry(row, authors, names),
    content: { title, kind: kind as ArticleKind, tags, aliases, doc: await documentOf(tx, row.blocks) },
  };
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

/** One text for the whole document: as rows of their own 20,000 blocks would take ten times as long to come. */
async function documentOf(tx: Db | Tx, blocks: readonly bigint[]): Promise<DocJson> {
  const rows = await tx.$queryRaw<{ nodes: string }[]>`
    SELECT coalesce(json_agg(b.node ORDER BY listed.place), '[]')::text AS nodes
    FROM unnest(${[...blocks]}::bigint[]) WITH ORDINALITY AS listed (id, place) LEFT JOIN "Block" b ON b.id = listed.id`;
  const nodes = JSON.parse(rows[0]?.nodes ?? "[]") as (NodeJson | null)[];
  const content = nodes.map((node, place) => {
    if (!node) throw new Error(`Block ${blocks[place]} of a revision is missing`);
    return node;
  });
  return { type: "doc", content };
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
