import type { Db } from "@/lib/db";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { somebodyWhoLeft, storedLabel } from "@/lib/language/stored-labels";
import {
  type AttributedSpan,
  type Attribution,
  type Contributor,
  contributorsOf,
  ORIGIN_MASK,
  type OriginRevision,
  REVISION_BITS,
  stretchesOf,
  unpackOrigins,
} from "./attribution";
import { namesOf } from "./read";
import { attributedHistory } from "./rebuild-attribution";

/** The text of a revision, and who brought which of its words in; null when there is no such revision. */
export async function attributionOf(
  db: Db,
  articleId: string,
  number: number,
): Promise<(Attribution & { readonly doc: DocJson }) | null> {
  const revision = await db.revision.findUnique({
    where: { articleId_number: { articleId, number } },
    select: { blocks: true },
  });
  if (!revision) return null;
  const blocks = await attributedBlocks(db, articleId, revision.blocks);
  const stretches = blocks.flatMap(({ node, origins }) => stretchesOf(node, origins));
  const words = wordsByRevision(stretches);
  const origins = await revisionsByNumber(db, articleId, [...words.keys()]);
  return {
    revision: number,
    words: stretches.reduce((sum, stretch) => sum + stretch.words, 0),
    contributors: contributorsOf(words, origins),
    origins: [...origins.values()],
    stretches,
    doc: { type: "doc", content: blocks.map(({ node }) => node) },
  };
}

/**
 * Who wrote how much of a revision: the contributors of `attributionOf` alone, without the text. None where there is no word, and
 * none where the history was never attributed: that takes seconds for a long one, and this is read with every article. The
 * article's next save, or `npm run rebuild`, brings them.
 */
export async function contributorsTo(db: Db, articleId: string, number: number): Promise<readonly Contributor[]> {
  // The database counts: a long article has tens of thousands of blocks, and few revisions that brought words in.
  const rows = await db.$queryRaw<{ origin: number | null; words: number | null }[]>`
    SELECT run & ${ORIGIN_MASK} AS origin, sum(run >> ${REVISION_BITS})::int AS words
    FROM "Revision" r CROSS JOIN unnest(r.blocks) AS block
    LEFT JOIN "BlockOrigin" o ON o."blockId" = block AND o."articleId" = r."articleId"
    LEFT JOIN LATERAL unnest(o.origins) AS run ON true
    WHERE r."articleId" = ${articleId} AND r.number = ${number} AND (run IS NOT NULL OR o."blockId" IS NULL)
    GROUP BY 1`;
  const words = new Map<number, number>();
  for (const row of rows) {
    if (row.origin === null || row.words === null) return [];
    words.set(row.origin, row.words);
  }
  return contributorsOf(words, await revisionsByNumber(db, articleId, [...words.keys()]));
}

type Attributed = { readonly node: NodeJson; readonly origins: readonly number[] };

/** From what is kept; where something of it is not there, from the whole history. Nothing is written: reading never writes. */
async function attributedBlocks(db: Db, articleId: string, blocks: readonly bigint[]): Promise<readonly Attributed[]> {
  const rows = await db.$queryRaw<{ id: bigint; node: NodeJson; origins: number[] | null }[]>`
    SELECT b.id, b.node, o.origins FROM "Block" b
    LEFT JOIN "BlockOrigin" o ON o."blockId" = b.id AND o."articleId" = ${articleId}
    WHERE b.id = ANY(${[...blocks]}::bigint[])`;
  const known = new Map(rows.map(({ id, origins }) => [id, origins && unpackOrigins(origins)]));
  if (rows.some(({ origins }) => origins === null)) {
    for (const { block, origins } of await attributedHistory(db, articleId)) known.set(block, [...origins]);
  }
  const nodes = new Map(rows.map(({ id, node }) => [id, node]));
  return blocks.map((block) => {
    const node = nodes.get(block);
    if (!node) throw new Error(`Block ${block} of a revision is missing`);
    return { node, origins: known.get(block) ?? [] };
  });
}

function wordsByRevision(stretches: readonly AttributedSpan[]): Map<number, number> {
  const words = new Map<number, number>();
  for (const each of stretches) words.set(each.revision, (words.get(each.revision) ?? 0) + each.words);
  return words;
}

/** Who saved some revisions of an article, when and why; ascending. */
export async function revisionsByNumber(
  db: Db,
  articleId: string,
  numbers: readonly number[],
): Promise<Map<number, OriginRevision>> {
  const rows = await db.revision.findMany({
    where: { articleId, number: { in: [...numbers] } },
    orderBy: { number: "asc" },
    select: { number: true, authorId: true, at: true, summary: true },
  });
  const names = await namesOf(
    db,
    rows.map((row) => row.authorId),
  );
  return new Map(
    rows.map(({ number, authorId, at, summary }) => {
      const author = { id: authorId, name: names.get(authorId) ?? somebodyWhoLeft() };
      return [number, { number, author, at, summary: storedLabel(summary) }] as const;
    }),
  );
}
