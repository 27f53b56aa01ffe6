import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import { plainText } from "@/lib/document/model/text";
import { attributeRevision } from "./attribute-revision";
import { keptBlocks, type StoredDocument } from "./kept-blocks";
import type { ChangeCounts, RevisionContent } from "./revision";
import { storeBlocks } from "./store-blocks";

/** What a new revision is made from; `number` is one above the article's head, whose row the caller holds. */
export type NewRevision = {
  readonly worldId: string;
  readonly articleId: string;
  readonly number: number;
  readonly authorId: string;
  readonly at: Date;
  readonly summary: string;
  readonly content: RevisionContent;
  /** The text of the revision before; null: this is the first one. */
  readonly before: StoredDocument | null;
  readonly changes: ChangeCounts;
  readonly changeLine: string;
  readonly largeRemoval: boolean;
  readonly mergedFrom?: number;
  readonly restores?: number;
  readonly undoes?: number[];
};

/**
 * Adds a revision to an article's history and returns its number. Blocks that the world has already are shared; those of the revision
 * before are not even looked for. Who wrote the words of those that are new to the article is found here, since it depends on that revision.
 */
export async function insertRevision(tx: Tx, revision: NewRevision): Promise<number> {
  const { worldId, content, before, changes, number, ...row } = revision;
  const blocks = await blocksOf(tx, worldId, content, before);
  await tx.revision.create({
    select: { number: true },
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
  await attributeRevision(tx, { articleId: row.articleId, number, now: { doc: content.doc, blocks }, before });
  return number;
}

async function blocksOf(
  tx: Tx,
  worldId: string,
  { doc }: RevisionContent,
  before: StoredDocument | null,
): Promise<bigint[]> {
  const kept = before ? keptBlocks(before, doc) : doc.content.map(() => null);
  const stored = await storeBlocks(
    tx,
    worldId,
    doc.content.filter((_, place) => kept[place] === null),
  );
  let next = 0;
  return kept.map((id) => {
    if (id !== null) return id;
    next += 1;
    return stored[next - 1] ?? 0n;
  });
}
