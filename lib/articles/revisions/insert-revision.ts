import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { attributeRevision } from "./attribute-revision";
import type { ChangeCounts, RevisionContent } from "./revision";
import { hashBlocksTask } from "./revision-tasks";
import { runTask } from "./run-task";

/** What a new revision is made from; `number` is one above the article's head, whose row the caller holds. */
export type NewRevision = {
  readonly worldId: string;
  readonly articleId: string;
  readonly number: number;
  readonly authorId: string;
  readonly at: Date;
  readonly summary: string;
  readonly content: RevisionContent;
  readonly changes: ChangeCounts;
  readonly changeLine: string;
  readonly largeRemoval: boolean;
  readonly mergedFrom?: number;
  readonly restores?: number;
  readonly undoes?: number[];
};

/**
 * Adds a revision to an article's history and returns its number. Blocks that the world has already are shared. Who wrote the
 * words of those that are new to the article is found here, since it depends on the revision before.
 */
export async function insertRevision(tx: Tx, revision: NewRevision): Promise<number> {
  const { worldId, content, changes, number, ...row } = revision;
  const blocks = await storeBlocks(tx, worldId, content.doc);
  await tx.revision.create({
    data: {
      ...row,
      id: newId<"Revision">(),
      number,
      parentNumber: number > 1 ? number - 1 : null,
      title: content.title,
      kind: content.kind,
      tags: [...content.tags],
      aliases: [...content.aliases],
      blocks,
      size: plainText(content.doc).length,
      changes,
    },
  });
  await attributeRevision(tx, { articleId: row.articleId, number, blocks, nodes: content.doc.content });
  return number;
}

/** Blocks that are asked for, or inserted, in one statement. */
const ROWS = 1_000;

/**
 * The ids of the document's top-level blocks, stored where the world does not have them. Inserted in the order of
 * their hashes, so that two saves with blocks in common never wait for each other in a circle.
 */
async function storeBlocks(tx: Tx, worldId: string, doc: DocJson): Promise<bigint[]> {
  const json = JSON.stringify(doc);
  const hashes = await runTask(hashBlocksTask, json, json.length);
  const nodes = new Map<string, NodeJson>();
  for (const [index, node] of doc.content.entries()) nodes.set(hashes[index] ?? "", node);
  const stored = await blockIds(tx, worldId, [...nodes.keys()]);
  const missing = [...nodes].filter(([hash]) => !stored.has(hash)).sort(([a], [b]) => (a < b ? -1 : 1));
  for (let from = 0; from < missing.length; from += ROWS) {
    const rows = missing.slice(from, from + ROWS).map(([hash, node]) => ({ hash, node }));
    for (const [hash, id] of await insertBlocks(tx, worldId, rows)) stored.set(hash, id);
  }
  return hashes.map((hash) => {
    const id = stored.get(hash);
    if (id === undefined) throw new Error(`Block ${hash} was stored and is not there`);
    return id;
  });
}

async function blockIds(tx: Tx, worldId: string, hashes: readonly string[]): Promise<Map<string, bigint>> {
  const ids = new Map<string, bigint>();
  for (let from = 0; from < hashes.length; from += ROWS) {
    const some = hashes.slice(from, from + ROWS);
    const rows = await tx.$queryRaw<{ id: bigint; hash: string }[]>`
      SELECT id, hash FROM "Block" WHERE "worldId" = ${worldId} AND hash = ANY(${some}::text[])`;
    for (const { id, hash } of rows) ids.set(hash, id);
  }
  return ids;
}

/** The ids of blocks that are inserted; another save may have inserted some of them at the same moment. */
async function insertBlocks(
  tx: Tx,
  worldId: string,
  rows: readonly { readonly hash: string; readonly node: NodeJson }[],
): Promise<ReadonlyMap<string, bigint>> {
  await tx.$executeRaw`
    INSERT INTO "Block" ("worldId", hash, node)
    SELECT ${worldId}, hash, node FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (hash text, node jsonb)
    ON CONFLICT DO NOTHING`;
  return blockIds(
    tx,
    worldId,
    rows.map(({ hash }) => hash),
  );
}
