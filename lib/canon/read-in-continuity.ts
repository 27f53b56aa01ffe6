import { claimStandings } from "@/lib/articles/revisions/standing-decisions";
import { type CanonStatus, fromStored } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { type ContinuityLine, standingIn } from "./continuities/line";

type Article = { readonly id: string; readonly revision: number };

/** How an article and its claims stand in a continuity. */
export type InContinuity = {
  readonly canon: CanonStatus;
  readonly disputed: boolean;
  readonly decisionId: string | null;
  readonly claims: readonly ClaimView[];
};

/** An article of today and its claims, with how they stand in a continuity; also which claims changed since what stands was decided. */
export async function standingsIn(
  db: Db,
  { id, revision }: Article,
  claims: readonly ClaimView[],
  line: ContinuityLine,
): Promise<InContinuity> {
  const decisions = await db.decision.findMany({ where: { articleId: id }, orderBy: { sequence: "asc" } });
  const own = standingIn(decisions, line, null);
  const standing = claims.flatMap((claim) => {
    const found = standingIn(decisions, line, claim.id);
    return found?.claimId === claim.id ? [[claim.id, found] as const] : [];
  });
  const texts = claims.map(({ id: claimId, text }) => ({ id: claimId, quote: text }));
  const counted = await claimStandings(
    db,
    { id, headNumber: revision },
    texts,
    new Map(own ? [["", own], ...standing] : standing),
  );
  const canon = fromStored(own?.to ?? "proposed");
  return {
    canon,
    disputed: own?.disputed ?? false,
    decisionId: own?.id ?? null,
    claims: claims.map((claim, index) => {
      const { ownStatus = null, disputed = false, changedSinceDecision = false } = counted[index] ?? {};
      const status = ownStatus === null ? canon : fromStored(ownStatus);
      return { ...claim, status, disputed, changedSinceDecision, ownDecision: ownStatus !== null };
    }),
  };
}
