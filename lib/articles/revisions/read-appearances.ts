import type { Db } from "@/lib/db";
import type { NodeJson } from "@/lib/document/model/json";
import { type Appearances, changesOf, soughtWords, timesIn } from "./appearance";
import { revisionsByNumber } from "./read-attribution";

/** Changes told at most: a word that is everywhere comes and goes with every edit. */
const MOST_CHANGES = 100;

/**
 * When words or a sentence came into an article and when they went. Each block that the article ever held is looked at once,
 * in however many revisions it stands. A text without a word in it is nowhere.
 */
export async function appearancesOf(db: Db, articleId: string, head: number, text: string): Promise<Appearances> {
  const sought = soughtWords(text);
  const blocks = sought.length > 0 ? await blocksWith(db, articleId, sought) : new Map<bigint, number>();
  const times = await timesByRevision(db, articleId, blocks);
  const changes = changesOf(times, head).slice(0, MOST_CHANGES);
  const revisions = await revisionsByNumber(
    db,
    articleId,
    changes.map(({ number }) => number),
  );
  return {
    now: times.get(head) ?? 0,
    revisions: times.size,
    changes: changes.flatMap(({ number, before, after }) => {
      const revision = revisions.get(number);
      return revision ? [{ revision, before, after }] : [];
    }),
  };
}

/**
 * The blocks of an article's history that have the words, and how often each has them. Which blocks these are is known from the
 * attribution, which has either all of them or, where the history was never attributed, none.
 */
async function blocksWith(db: Db, articleId: string, sought: readonly string[]): Promise<Map<bigint, number>> {
  const rows = await db.$queryRaw<{ id: bigint; node: NodeJson }[]>`
    SELECT id, node FROM "Block" WHERE id IN (
      SELECT "blockId" FROM "BlockOrigin" WHERE "articleId" = ${articleId}
      UNION ALL
      SELECT unnest(blocks) FROM "Revision" WHERE "articleId" = ${articleId}
        AND NOT EXISTS (SELECT FROM "BlockOrigin" WHERE "articleId" = ${articleId})
    )`;
  const counted = rows.map(({ id, node }) => [id, timesIn(node, sought)] as const);
  return new Map(counted.filter(([, times]) => times > 0));
}

async function timesByRevision(
  db: Db,
  articleId: string,
  blocks: ReadonlyMap<bigint, number>,
): Promise<Map<number, number>> {
  if (blocks.size === 0) return new Map();
  const rows = await db.$queryRaw<{ number: number; blocks: bigint[] }[]>`
    SELECT r.number, array_agg(block) AS blocks FROM "Revision" r CROSS JOIN unnest(r.blocks) AS block
    WHERE r."articleId" = ${articleId} AND block = ANY(${[...blocks.keys()]}::bigint[]) GROUP BY r.number`;
  return new Map(
    rows.map(({ number, blocks: found }) => [
      number,
      found.reduce((sum, block) => sum + (blocks.get(BigInt(block)) ?? 0), 0),
    ]),
  );
}
