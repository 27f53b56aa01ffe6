import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import { contentHash } from "@/lib/document/hash";
import type { DocJson, NodeJson } from "@/lib/document/json";
import { plainText } from "@/lib/document/text";
import { attributeRevision } from "@/lib/revisions/attribute-revision";
import type { ChangeCounts, RevisionContent } from "@/lib/revisions/revision";

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
 * Adds a revision to an article's history and answers its number. Blocks that the world has already are shared. Who wrote the
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

/**
 * The ids of the document's top-level blocks, stored where the world does not have them. Inserted in the order of
 * their hashes, so that two saves with blocks in common never wait for each other in a circle.
 */
async function storeBlocks(tx: Tx, worldId: string, doc: DocJson): Promise<bigint[]> {
  const hashes = doc.content.map((node) => contentHash(node));
  const nodes = new Map<string, NodeJson>();
  for (const [index, node] of doc.content.entries()) nodes.set(hashes[index] ?? "", node);
  const known = await blockIds(tx, worldId, [...nodes.keys()]);
  const missing = [...nodes].filter(([hash]) => !known.has(hash)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (missing.length > 0) {
    await tx.block.createMany({
      data: missing.map(([hash, node]) => ({ worldId, hash, node })),
      skipDuplicates: true,
    });
  }
  const stored = missing.length > 0 ? await blockIds(tx, worldId, [...nodes.keys()]) : known;
  return hashes.map((hash) => {
    const id = stored.get(hash);
    if (id === undefined) throw new Error(`Block ${hash} was stored and is not there`);
    return id;
  });
}

async function blockIds(tx: Tx, worldId: string, hashes: string[]): Promise<Map<string, bigint>> {
  const rows = await tx.block.findMany({ where: { worldId, hash: { in: hashes } }, select: { id: true, hash: true } });
  return new Map(rows.map((row) => [row.hash, row.id]));
}
