/** The world's first continuity, in lines and wherever ids of continuities are compared: its decisions name none. */
export const FIRST = "";

/** A continuity by its id, then what it follows, up to the world's first one (`FIRST`): decisions are asked of the nearest that has any. */
export type ContinuityLine = readonly string[];

/** A decision as far as it matters to what stands in a continuity. */
export type DecisionInLine = {
  readonly continuityId: string | null;
  /** null: it is on the article. */
  readonly claimId: string | null;
};

/**
 * The decision that stands on an article (`claimId` null) or on a claim of it, of all decisions on both, the oldest first: in the nearest
 * continuity of the line that says anything, the newest on the claim, else on its article; null: proposed. What is decided on the article
 * in a continuity covers its claims there, also those that what it follows decided on alone (decision 082).
 */
export function standingIn<D extends DecisionInLine>(
  decisions: readonly D[],
  line: ContinuityLine,
  claimId: string | null,
): D | null {
  for (const continuity of line) {
    const here = decisions.filter((each) => (each.continuityId ?? FIRST) === continuity);
    const own = claimId === null ? undefined : here.findLast((each) => each.claimId === claimId);
    const standing = own ?? here.findLast((each) => each.claimId === null);
    if (standing) return standing;
  }
  return null;
}
