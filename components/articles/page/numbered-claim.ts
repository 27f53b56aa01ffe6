import type { NodeJson } from "@/lib/document/model/json";
import type { ClaimView } from "@/lib/evidence/claims/claim";

/** A claim with the number that stands behind it in the text. */
export type NumberedClaim = ClaimView & { readonly number: number };

/** Claims numbered from 1 in the order of the text, by id. */
export function numberedClaims(claims: readonly ClaimView[]): Map<string, NumberedClaim> {
  return new Map(claims.map((claim, index) => [claim.id, { ...claim, number: index + 1 }]));
}

/** The claims that stand within a node, in the order of the text. */
export function claimsIn(node: NodeJson, claims: ReadonlyMap<string, NumberedClaim>): NumberedClaim[] {
  const found = new Map<string, NumberedClaim>();
  const visit = (each: NodeJson): void => {
    for (const mark of each.marks ?? []) {
      const claim = mark.type === "claim" ? claims.get(String(mark.attrs?.id)) : undefined;
      if (claim) found.set(claim.id, claim);
    }
    each.content?.forEach(visit);
  };
  visit(node);
  return [...found.values()];
}
