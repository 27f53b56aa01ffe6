import type { Tx } from "@/lib/db";
import { attributeBlocks, type FindInHistory, type TracedBlock } from "@/lib/document/attribute-blocks";
import { wordsWithEdges } from "@/lib/document/block-words";
import { chooseSources, type FoundBlock } from "@/lib/document/choose-sources";
import { hashesOf } from "@/lib/document/fingerprints";
import type { NodeJson } from "@/lib/document/json";
import { tracedBlock } from "@/lib/document/replay-attribution";
import { packOrigins, unpackOrigins } from "@/lib/revisions/attribution";
import { rebuildAttribution } from "@/lib/revisions/rebuild-attribution";

/** A revision that was just inserted: its blocks in order, and what they hold. */
type Inserted = {
  readonly articleId: string;
  readonly number: number;
  readonly blocks: readonly bigint[];
  readonly nodes: readonly NodeJson[];
};

/**
 * Finds who brought the words of a new revision in, and keeps it for each block that the article has not held before: what did
 * not change costs nothing, however long the history is. Where the history was never attributed, all of it is.
 */
export async function attributeRevision(tx: Tx, revision: Inserted): Promise<void> {
  const { articleId, number } = revision;
  const before = await blocksOf(tx, articleId, number - 1);
  const now = new Set(revision.blocks);
  const came = [...now].filter((block) => !before.includes(block));
  const went = [...new Set(before)].filter((block) => !now.has(block));
  const known = await attributedAmong(tx, articleId, [...came, ...went, ...before.slice(0, 1)]);
  if ([...went, ...before.slice(0, 1)].some((block) => !known.has(block))) return rebuildAttribution(tx, articleId);
  const fresh = came.filter((block) => !known.has(block));
  if (fresh.length === 0) return;
  const nodes = new Map(revision.blocks.map((block, index) => [block, revision.nodes[index]]));
  const freshNodes = fresh.flatMap((block) => nodes.get(block) ?? []);
  const gone = await tracedBlocks(tx, articleId, went, now);
  const step = { fresh: freshNodes, gone, revision: number, salt: articleId };
  const attributed = await attributeBlocks(step, finder(tx, articleId, now));
  await tx.blockOrigin.createMany({
    data: fresh.map((blockId, index) => ({
      articleId,
      blockId,
      since: number,
      origins: packOrigins(attributed[index] ?? []),
      fingerprints: hashesOf(wordsWithEdges(freshNodes[index] ?? { type: "paragraph" }), articleId),
    })),
  });
}

async function blocksOf(tx: Tx, articleId: string, number: number): Promise<readonly bigint[]> {
  if (number < 1) return [];
  const where = { articleId_number: { articleId, number } };
  return (await tx.revision.findUniqueOrThrow({ where, select: { blocks: true } })).blocks;
}

async function attributedAmong(tx: Tx, articleId: string, blocks: readonly bigint[]): Promise<ReadonlySet<bigint>> {
  const blockId = { in: [...new Set(blocks)] };
  const rows = await tx.blockOrigin.findMany({ where: { articleId, blockId }, select: { blockId: true } });
  return new Set(rows.map((row) => row.blockId));
}

async function tracedBlocks(
  tx: Tx,
  articleId: string,
  blocks: readonly bigint[],
  now: ReadonlySet<bigint>,
): Promise<TracedBlock[]> {
  if (blocks.length === 0) return [];
  const rows = await tx.$queryRaw<{ id: bigint; node: NodeJson; origins: number[] }[]>`
    SELECT b.id, b.node, o.origins FROM "BlockOrigin" o JOIN "Block" b ON b.id = o."blockId"
    WHERE o."articleId" = ${articleId} AND o."blockId" = ANY(${[...blocks]}::bigint[])`;
  const known = new Map(rows.map((row) => [row.id, row]));
  return blocks.flatMap((block) => {
    const row = known.get(block);
    return row ? [tracedBlock(row.node, unpackOrigins(row.origins), now.has(block))] : [];
  });
}

/**
 * Looks in all that the article ever held. The fingerprints are salted with the article, so that the index on them alone finds
 * its blocks; they are looked up one by one (`OFFSET 0`), since PostgreSQL would else compare all of them with every block.
 */
function finder(tx: Tx, articleId: string, now: ReadonlySet<bigint>): FindInHistory {
  return async (wanted) => {
    const found = await tx.$queryRaw<FoundBlock[]>`
      SELECT o."blockId" AS block, o.since, array_agg(hash ORDER BY hash) AS shared
      FROM unnest(${[...wanted]}::int[]) AS hash CROSS JOIN LATERAL (
        SELECT "articleId", "blockId", since FROM "BlockOrigin" WHERE fingerprints @> ARRAY[hash] OFFSET 0
      ) AS o
      WHERE o."articleId" = ${articleId} GROUP BY o."blockId", o.since`;
    return tracedBlocks(tx, articleId, chooseSources(found), now);
  };
}
