import type { Issue } from "@/lib/base/failure";
import { claimsOf } from "@/lib/document/claims/claim";
import type { DocJson } from "@/lib/document/model/json";
import { refusedClaim } from "@/lib/document/schema/refused-claim";

/** A claim for which something was not saved. */
export type RefusedClaim = {
  readonly claim: string;
  readonly words: string;
  /** The citation that does not hold; null: it is the claim itself. */
  readonly citation: string | null;
  readonly message: string;
};

/** The claims of a text that a refusal is about, each citation once. What was typed since may have taken one away: it is left out. */
export function refusedClaims(issues: readonly Issue[], doc: DocJson): readonly RefusedClaim[] {
  const claims = claimsOf(doc);
  const found = issues.flatMap(({ path, message }): RefusedClaim[] => {
    // A part of a new proposal is named before what is wrong in it.
    const at = path.replace(/^articles\.\d+\./, "");
    const named = at.startsWith("citations.") ? at.slice("citations.".length) : null;
    const refused = named === null ? refusedClaim(doc, at) : null;
    const citation = named ?? refused?.citation ?? null;
    const claim = claims.find(({ id, citations }) =>
      refused ? id === refused.id : citations.some((each) => each.id === named),
    );
    return claim ? [{ claim: claim.id, words: claim.quote, citation, message }] : [];
  });
  const keys = found.map(({ claim, citation }) => `${claim} ${citation}`);
  return found.filter((_each, index) => keys.indexOf(keys[index] ?? "") === index);
}
