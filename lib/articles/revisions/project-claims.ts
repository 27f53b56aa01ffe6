import type { StoredStatus } from "@/lib/base/canon-status";
import type { Tx } from "@/lib/db";
import type { ClaimInText } from "@/lib/document/claims/claim";
import { sameJson } from "@/lib/document/model/json";
import { gradeCitations } from "./grade-citations";

/** How a claim stands after the decisions on it and on its article. */
export type ClaimStanding = {
  readonly ownStatus: StoredStatus | null;
  readonly disputed: boolean;
  readonly decisionId: string | null;
  readonly changedSinceDecision: boolean;
};

type Of = { readonly id: string; readonly worldId: string };

/**
 * Makes the rows of an article's claims and their citations equal to its text; `standings` are beside `claims`. Rows that are
 * right stay: a save that touches three paragraphs of a long article does not write a hundred claims anew.
 */
export async function projectClaims(
  tx: Tx,
  article: Of,
  claims: readonly ClaimInText[],
  standings: readonly ClaimStanding[],
): Promise<void> {
  const articleId = article.id;
  const wanted = claims.map((claim, order) => claimRow(article, claim, order, standings[order]));
  const stored = await tx.claim.findMany({ where: { articleId } });
  const kept = new Set(rightOnes(stored, wanted, (row) => row.id));
  const stale = stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const cited = await citationRows(tx, article, claims);
  const storedCitations = await tx.citation.findMany({ where: { articleId } });
  const citationKey = (row: { claimId: string; id: string }): string => `${row.claimId} ${row.id}`;
  // With a claim its citations go.
  const staying = storedCitations.filter(({ claimId }) => kept.has(claimId));
  const keptCitations = new Set(rightOnes(staying, cited, citationKey));
  if (stale.length > 0) await tx.claim.deleteMany({ where: { articleId, id: { in: stale } } });
  const gone = staying.filter((row) => !keptCitations.has(citationKey(row)));
  if (gone.length > 0) {
    const OR = gone.map(({ claimId, id }) => ({ claimId, id }));
    await tx.citation.deleteMany({ where: { articleId, OR } });
  }
  const newClaims = wanted.filter(({ id }) => !kept.has(id));
  if (newClaims.length > 0) await tx.claim.createMany({ data: newClaims });
  const newCitations = cited.filter((row) => !keptCitations.has(citationKey(row)));
  if (newCitations.length > 0) await tx.citation.createMany({ data: newCitations });
}

/** The keys of the stored rows that are exactly as they are wanted. */
function rightOnes<R>(stored: readonly R[], wanted: readonly R[], keyOf: (row: R) => string): string[] {
  const byKey = new Map(wanted.map((row) => [keyOf(row), row]));
  return stored.filter((row) => sameJson(row, byKey.get(keyOf(row)))).map(keyOf);
}

function claimRow({ id: articleId, worldId }: Of, claim: ClaimInText, order: number, standing?: ClaimStanding) {
  return {
    id: claim.id,
    articleId,
    worldId,
    order,
    text: claim.quote,
    block: claim.block,
    blockHash: claim.blockHash,
    prefix: claim.prefix,
    suffix: claim.suffix,
    start: claim.start,
    copyOf: claim.copyOf,
    invention: claim.invention === true,
    ownStatus: standing?.ownStatus ?? null,
    disputed: standing?.disputed ?? false,
    decisionId: standing?.decisionId ?? null,
    changedSinceDecision: standing?.changedSinceDecision ?? false,
  };
}

async function citationRows(tx: Tx, { id: articleId, worldId }: Of, claims: readonly ClaimInText[]) {
  const citations = claims.flatMap((claim) =>
    claim.citations.map(({ source, ...citation }, order) => ({
      ...citation,
      sourceId: source,
      claimId: claim.id,
      order,
    })),
  );
  const graded = await gradeCitations(tx, citations);
  return graded.map((citation) => ({ ...citation, articleId, worldId }));
}
