import type { Db, Tx } from "@/lib/db";
import { type BlockOrigins, replayAttribution } from "@/lib/document/attribution/replay-attribution";
import type { NodeJson } from "@/lib/document/model/json";
import { packOrigins } from "./attribution";

/** Rows inserted at once. */
const CHUNK = 500;

/** Makes anew who brought the words of an article in, for its whole history. Running it again changes nothing. */
export async function rebuildAttribution(tx: Tx, articleId: string): Promise<void> {
  const rows = await attributedHistory(tx, articleId);
  await tx.blockOrigin.deleteMany({ where: { articleId } });
  for (let from = 0; from < rows.length; from += CHUNK) {
    await tx.blockOrigin.createMany({
      data: rows.slice(from, from + CHUNK).map(({ block, since, origins, fingerprints }) => ({
        articleId,
        blockId: block,
        since,
        origins: packOrigins(origins),
        fingerprints: [...fingerprints],
      })),
    });
  }
}

/** Who brought the words of an article in, worked out from its history alone. */
export async function attributedHistory(db: Db | Tx, articleId: string): Promise<BlockOrigins[]> {
  const revisions = await db.revision.findMany({
    where: { articleId },
    orderBy: { number: "asc" },
    select: { number: true, blocks: true },
  });
  const rows = await db.$queryRaw<{ id: bigint; node: NodeJson }[]>`
    SELECT id, node FROM "Block" WHERE id IN (SELECT unnest(blocks) FROM "Revision" WHERE "articleId" = ${articleId})`;
  return replayAttribution(revisions, new Map(rows.map(({ id, node }) => [id, node])), articleId);
}
