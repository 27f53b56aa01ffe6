import type { ClaimChange, ClaimChanges } from "@/lib/document/compare/diff";
import { sameJson } from "@/lib/document/model/json";

/** What happened to a claim, the most pressing first: what lost its source, what never had one, then the rest. */
export const CLAIM_CHANGE_KINDS = [
  "lostSource",
  "uncited",
  "removed",
  "sources",
  "invention",
  "statements",
  "added",
  "words",
] as const;

export type ClaimChangeKind = (typeof CLAIM_CHANGE_KINDS)[number];

/** A changed claim with what happened to it. */
export type KnownClaimChange = { readonly kind: ClaimChangeKind; readonly change: ClaimChange };

/** All changed claims, each once, the most pressing first; within a kind in the order of the text. */
export function claimChangeList(changes: ClaimChanges): readonly KnownClaimChange[] {
  const kindOf = (change: ClaimChange): ClaimChangeKind => {
    if (changes.lostSource.includes(change)) return "lostSource";
    if (changes.uncited.includes(change)) return "uncited";
    if (change.after === null) return "removed";
    if (change.before === null) return "added";
    const { added, removed, changed } = change.citations;
    if (added.length + removed.length + changed.length > 0) return "sources";
    if (change.invention.before !== change.invention.after) return "invention";
    return sameJson(change.statements.before, change.statements.after) ? "words" : "statements";
  };
  const all = [...changes.added, ...changes.changed, ...changes.removed];
  const known = all.map((change) => ({ kind: kindOf(change), change }));
  return CLAIM_CHANGE_KINDS.flatMap((kind) => known.filter((each) => each.kind === kind));
}
