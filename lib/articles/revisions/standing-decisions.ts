import type { StoredStatus } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import { type ClaimInText, claimsOf } from "@/lib/document/claims/claim";
import { revisionContent } from "./read";

/** How a claim stands after the decisions on it and on its article. */
export type ClaimStanding = {
  readonly ownStatus: StoredStatus | null;
  readonly disputed: boolean;
  readonly decisionId: string | null;
  readonly changedSinceDecision: boolean;
};

/** The newest decision on an article or a claim. */
export type StandingDecision = {
  readonly to: StoredStatus;
  readonly disputed: boolean;
  readonly id: string;
  readonly claimText: string | null;
  readonly revisionNumber: number;
};

/** The newest decision on the article (key "") and on each of its claims (key: the claim's id), in the world's first continuity. */
export async function standingDecisions(tx: Tx, articleId: string): Promise<Map<string, StandingDecision>> {
  const rows = await tx.decision.findMany({
    where: { articleId, continuityId: null },
    orderBy: { sequence: "asc" },
    select: { id: true, claimId: true, to: true, disputed: true, claimText: true, revisionNumber: true },
  });
  return new Map(rows.map(({ claimId, ...standing }) => [claimId ?? "", standing]));
}

type Words = Pick<ClaimInText, "id" | "quote">;

/** How claims of an article's head stand, beside them. */
export async function claimStandings(
  tx: Db | Tx,
  article: { readonly id: string; readonly headNumber: number },
  claims: readonly Words[],
  decisions: ReadonlyMap<string, StandingDecision>,
): Promise<readonly ClaimStanding[]> {
  const changed = await changedWithArticle(tx, article, claims, decisions.get(""));
  return claims.map((claim) => standingOf(claim, decisions.get(claim.id), changed));
}

/**
 * The claims of a canon article that the decision on it did not judge as they stand: their words changed, or they were
 * added since. A claim with a decision of its own answers for itself.
 */
async function changedWithArticle(
  tx: Db | Tx,
  article: { readonly id: string; readonly headNumber: number },
  claims: readonly Words[],
  own: StandingDecision | undefined,
): Promise<ReadonlySet<string>> {
  if (own?.to !== "canon" || own.revisionNumber === article.headNumber) return new Set();
  const judged = await revisionContent(tx, article.id, own.revisionNumber);
  const words = new Map(judged && claimsOf(judged.doc).map((claim) => [claim.id, claim.quote]));
  return new Set(claims.filter((claim) => words.get(claim.id) !== claim.quote).map((claim) => claim.id));
}

function standingOf(claim: Words, own: StandingDecision | undefined, changed: ReadonlySet<string>): ClaimStanding {
  return {
    ownStatus: own?.to ?? null,
    disputed: own?.disputed ?? false,
    decisionId: own?.id ?? null,
    changedSinceDecision: own ? own.claimText !== claim.quote : changed.has(claim.id),
  };
}
