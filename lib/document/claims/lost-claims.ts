import type { DocJson } from "@/lib/document/model/json";
import { claimsOf } from "./claim";

/** A claim that is not in the text any more, with the words that it had. */
export type LostClaim = { readonly id: string; readonly text: string };

/** The claims of any of some texts that what became of them has no more, each once, in their order. */
export function lostClaims(before: readonly DocJson[], after: DocJson): readonly LostClaim[] {
  const kept = new Set(claimsOf(after).map(({ id }) => id));
  const lost = new Map<string, LostClaim>();
  for (const { id, quote } of before.flatMap((doc) => claimsOf(doc))) {
    if (!kept.has(id) && !lost.has(id)) lost.set(id, { id, text: quote });
  }
  return [...lost.values()];
}
