import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import { plainText } from "@/lib/document/model/text";
import { Prisma } from "@/prisma/client/client";
import { attributeRevision } from "./attribute-revision";
import { keptBlocks, type StoredDocument } from "./kept-blocks";
import { rebuildAttribution } from "./rebuild-attribution";
import type { ChangeCounts, RevisionContent } from "./revision";
import { storeBlocks } from "./store-blocks";
import { writeTogether } from "./write-together";

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

/** Adds a revision to an article's history. */
export async function insertRevision(tx: Tx, revision: NewRevision): Promise<void> {
  const { statements, attribute } = await statementsFor(tx, revision);
  await writeTogether(tx, statements);
  await attribute();
}

/** What writes a revision: `statements` for `writeTogether`, and after them `attribute`. */
type RevisionStatements = { readonly statements: readonly Prisma.Sql[]; readonly attribute: () => Promise<void> };

/**
 * What adds a revision to an article's history. Its blocks are stored at once: those that the world has already are shared, those of the
 * revision before not even looked for. Who wrote the words of those that are new to the article is found here, since it depends on
 * that revision.
 */
export async function statementsFor(tx: Tx, revision: NewRevision): Promise<RevisionStatements> {
  const { worldId, articleId, number, content, before } = revision;
  const blocks = await blocksOf(tx, worldId, content, before);
  const origins = await attributeRevision(tx, { articleId, number, now: { doc: content.doc, blocks }, before });
  return {
    statements: [insertRow(revision, blocks), ...(origins ?? [])],
    attribute: async () => {
      if (!origins) await rebuildAttribution(tx, articleId);
    },
  };
}

function insertRow(revision: NewRevision, blocks: readonly bigint[]): Prisma.Sql {
  const { articleId, number, authorId, at, summary, content, changes, changeLine, largeRemoval } = revision;
  const { mergedFrom = null, restores = null, undoes = [] } = revision;
  const { title, kind, tags, aliases, doc } = content;
  return Prisma.sql`
    INSERT INTO "Revision" (id, "articleId", number, "parentNumber", "mergedFrom", restores, undoes, "authorId", at, summary,
      title, kind, tags, aliases, blocks, size, changes, "changeLine", "largeRemoval")
    VALUES (${newId<"Revision">()}, ${articleId}, ${number}, ${number > 1 ? number - 1 : null}, ${mergedFrom}, ${restores},
      ${undoes}, ${authorId}, ${at}, ${summary}, ${title}, ${kind}, ${[...tags]}, ${[...aliases]}, ${[...blocks]},
      ${plainText(doc).length}, ${JSON.stringify(changes)}::jsonb, ${changeLine}, ${largeRemoval})`;
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
