import type { Tx } from "@/lib/db";
import type { NodeJson } from "@/lib/document/model/json";
import { hashBlocksTask } from "./revision-tasks";
import { runTask } from "./run-task";

/** Blocks that are stored in one statement. */
const ROWS = 1_000;

/** The ids of some top-level blocks, in their order, stored where the world does not have them. */
export async function storeBlocks(tx: Tx, worldId: string, content: readonly NodeJson[]): Promise<bigint[]> {
  if (content.length === 0) return [];
  const json = JSON.stringify({ type: "doc", content });
  const hashes = await runTask(hashBlocksTask, json, json.length);
  const nodes = new Map(hashes.map((hash, index) => [hash, content[index]]));
  const rows = [...nodes].map(([hash, node]) => ({ hash, node }));
  const stored = new Map<string, bigint>();
  for (let from = 0; from < rows.length; from += ROWS) {
    for (const { id, hash } of await storeRows(tx, worldId, rows.slice(from, from + ROWS))) stored.set(hash, id);
  }
  return hashes.map((hash) => {
    const id = stored.get(hash);
    if (id === undefined) throw new Error(`Block ${hash} was stored and is not there`);
    return id;
  });
}

type Row = { readonly hash: string; readonly node: NodeJson | undefined };
type Stored = { readonly id: bigint; readonly hash: string };

/**
 * Looks some blocks up and inserts those that are missing, in the order of their hashes, so that two saves with blocks in common never
 * wait for each other in a circle. What another save inserted at the same moment is seen by neither, and asked for again.
 */
async function storeRows(tx: Tx, worldId: string, rows: readonly Row[]): Promise<readonly Stored[]> {
  const stored = await tx.$queryRaw<Stored[]>`
    WITH given AS (SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (hash text, node jsonb)),
    held AS (SELECT id, hash FROM "Block" WHERE "worldId" = ${worldId} AND hash IN (SELECT hash FROM given)),
    added AS (
      INSERT INTO "Block" ("worldId", hash, node)
      SELECT ${worldId}, hash, node FROM given WHERE hash NOT IN (SELECT hash FROM held) ORDER BY hash COLLATE "C"
      ON CONFLICT DO NOTHING RETURNING id, hash)
    SELECT * FROM held UNION ALL SELECT * FROM added`;
  if (stored.length === rows.length) return stored;
  const hashes = rows.map(({ hash }) => hash);
  return tx.$queryRaw<Stored[]>`
    SELECT id, hash FROM "Block" WHERE "worldId" = ${worldId} AND hash = ANY(${hashes}::text[])`;
}
