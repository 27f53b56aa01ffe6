import type { Tx } from "@/lib/db";
import { claimsOf } from "@/lib/document/claims/claim";
import type { NodeJson } from "@/lib/document/model/json";

/** A citation of a claim with the words that it quotes. */
type Introduced = {
  readonly articleId: string;
  readonly claimId: string;
  readonly citationId: string;
  readonly passage: string;
  readonly quote: string;
};

/**
 * The user who brought a citation into its article as it stands: the author of the first revision whose text has it with this
 * passage and these words. Read from the history itself; null when no revision has it.
 */
export async function introducedBy(tx: Tx, citation: Introduced): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: bigint; node: NodeJson }[]>`
    SELECT b.id, b.node FROM "Block" b
    WHERE b.id IN (SELECT unnest(r.blocks) FROM "Revision" r WHERE r."articleId" = ${citation.articleId})
      AND position(${citation.citationId} IN b.node::text) > 0`;
  const blocks = rows.filter(({ node }) => holds(node, citation)).map(({ id }) => id);
  const first = await tx.revision.findFirst({
    where: { articleId: citation.articleId, blocks: { hasSome: blocks } },
    orderBy: { number: "asc" },
    select: { authorId: true },
  });
  return first?.authorId ?? null;
}

function holds(node: NodeJson, { claimId, citationId, passage, quote }: Introduced): boolean {
  return claimsOf({ type: "doc", content: [node] }).some(
    (claim) =>
      claim.id === claimId &&
      claim.citations.some((each) => each.id === citationId && each.passage === passage && each.quote === quote),
  );
}
