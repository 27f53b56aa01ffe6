import { jsonChunks } from "@/lib/base/json-chunks";
import type { Tx } from "@/lib/db";
import { chooseSources, type FoundBlock } from "@/lib/document/attribution/choose-sources";
import type { NodeJson } from "@/lib/document/model/json";
import { Prisma } from "@/prisma/client/client";
import type { StoredDocument } from "./kept-blocks";
import { attributeByGoneTask, attributeByHistoryTask } from "./revision-tasks";
import { runTask } from "./run-task";

/** A revision that is about to be inserted: its text, and that of the one before it. */
type Inserted = {
  readonly articleId: string;
  readonly number: number;
  readonly now: StoredDocument;
  readonly before: StoredDocument | null;
};

/** Blocks that are asked for in one statement. */
const ROWS = 2_000;
/** Blocks in one text of JSON. */
const CHUNK = 500;

/**
 * Finds who brought the words of a new revision in, and returns what keeps it (for `writeTogether`), for each block that the article has not
 * held before: what did not change costs nothing, however long the history is. Null where the history was never attributed: all of it is to
 * be, when the revision is in it.
 */
export async function attributeRevision(tx: Tx, revision: Inserted): Promise<readonly Prisma.Sql[] | null> {
  const { articleId, number } = revision;
  const before = revision.before?.blocks ?? [];
  const [now, held] = [new Set(revision.now.blocks), new Set(before)];
  const came = [...now].filter((block) => !held.has(block));
  const went = [...held].filter((block) => !now.has(block));
  const known = held.size === 0 ? NONE : await originsAmong(tx, articleId, [...came, ...went, ...before.slice(0, 1)]);
  if ([...went, ...before.slice(0, 1)].some((block) => !known.has(block))) return null;
  const ids = came.filter((block) => !known.has(block));
  if (ids.length === 0) return [];
  const fresh = JSON.stringify(nodesOf(revision.now, ids));
  const gone = revision.before ? goneBlocks(revision.before, went, known) : [];
  const step = { fresh, gone, revision: number, salt: articleId };
  const size = gone.reduce((sum, text) => sum + text.length, fresh.length);
  const { known: partly, wanted } = await runTask(attributeByGoneTask, step, size);
  const found = wanted.length > 0 ? await findInHistory(tx, articleId, now, wanted) : [];
  const rest = { ...step, known: partly, found, ids: ids.map(String) };
  const texts = await runTask(attributeByHistoryTask, rest, size);
  return texts.map((rows) => insertOrigins(articleId, number, rows));
}

/** The origins of blocks, packed. */
type Origins = ReadonlyMap<bigint, readonly number[]>;

const NONE: Origins = new Map();

function nodesOf({ doc, blocks }: StoredDocument, ids: readonly bigint[]): (NodeJson | undefined)[] {
  const nodes = new Map(blocks.map((block, index) => [block, doc.content[index]]));
  return ids.map((id) => nodes.get(id));
}

/** The blocks that went, in the order of the text, as `storedBlocks` would read them. */
function goneBlocks(before: StoredDocument, went: readonly bigint[], known: Origins): readonly string[] {
  const nodes = nodesOf(before, went);
  const blocks = went.map((id, index) => ({ node: nodes[index], origins: known.get(id), alive: false }));
  return jsonChunks(blocks, CHUNK);
}

function insertOrigins(articleId: string, since: number, rows: string): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO "BlockOrigin" ("articleId", "blockId", since, origins, fingerprints)
    SELECT ${articleId}, "blockId", ${since}, origins, fingerprints
    FROM jsonb_to_recordset(${rows}::jsonb) AS row ("blockId" bigint, origins int[], fingerprints int[])`;
}

async function originsAmong(tx: Tx, articleId: string, blocks: readonly bigint[]): Promise<Origins> {
  const known = new Map<bigint, readonly number[]>();
  for (let from = 0; from < blocks.length; from += ROWS) {
    const rows = await tx.$queryRaw<{ id: bigint; origins: number[] }[]>`
      SELECT "blockId" AS id, origins FROM "BlockOrigin"
      WHERE "articleId" = ${articleId} AND "blockId" = ANY(${blocks.slice(from, from + ROWS)}::bigint[])`;
    for (const { id, origins } of rows) known.set(id, origins);
  }
  return known;
}

/** Blocks of the article's history in the order in which they are asked for, as lists of JSON (see revision-tasks.ts). */
async function storedBlocks(
  tx: Tx,
  articleId: string,
  blocks: readonly bigint[],
  now: ReadonlySet<bigint>,
): Promise<string[]> {
  const lists: string[] = [];
  for (let from = 0; from < blocks.length; from += ROWS) {
    const some = blocks.slice(from, from + ROWS);
    const alive = some.map((block) => now.has(block));
    const rows = await tx.$queryRaw<{ list: string }[]>`
      SELECT coalesce(json_agg(json_build_object('node', b.node, 'origins', o.origins, 'alive', asked.alive)
        ORDER BY asked.place), '[]')::text AS list
      FROM unnest(${some}::bigint[], ${alive}::boolean[]) WITH ORDINALITY AS asked (id, alive, place)
      JOIN "BlockOrigin" o ON o."articleId" = ${articleId} AND o."blockId" = asked.id
      JOIN "Block" b ON b.id = asked.id`;
    lists.push(rows[0]?.list ?? "[]");
  }
  return lists;
}

/**
 * Looks in all that the article ever held. The fingerprints are salted with the article, so that the index on them alone finds
 * its blocks; they are looked up one by one (`OFFSET 0`), since PostgreSQL would else compare all of them with every block.
 */
async function findInHistory(
  tx: Tx,
  articleId: string,
  now: ReadonlySet<bigint>,
  wanted: readonly number[],
): Promise<string[]> {
  const found = await tx.$queryRaw<FoundBlock[]>`
    SELECT o."blockId" AS block, o.since, array_agg(hash ORDER BY hash) AS shared
    FROM unnest(${[...wanted]}::int[]) AS hash CROSS JOIN LATERAL (
      SELECT "articleId", "blockId", since FROM "BlockOrigin" WHERE fingerprints @> ARRAY[hash] OFFSET 0
    ) AS o
    WHERE o."articleId" = ${articleId} GROUP BY o."blockId", o.since`;
  return storedBlocks(tx, articleId, chooseSources(found), now);
}
