import type { CanonStatus } from "@/lib/base/canon-status";
import type { DecisionView } from "./decision";

/** How an article stands in the canon at a time. */
export type CanonStanding = { readonly status: CanonStatus; readonly disputed: boolean };

/** What happened to the canon of an article and its claims between two of its revisions. */
export type CanonBetween = {
  /** When the older revision was saved. */
  readonly before: CanonStanding;
  /** Until the newer one was replaced, or now where it is the newest. */
  readonly after: CanonStanding;
  /** The decisions between, the oldest first. */
  readonly decisions: readonly DecisionView[];
};

/** The same in one line: "canon status changed from proposed to canon, 2 claims decided on"; `""` where nothing was decided. */
export function canonChangeLabel({ before, after, decisions }: CanonBetween): string {
  const claims = new Set(decisions.flatMap(({ claim }) => (claim ? [claim.id] : []))).size;
  const words = [
    before.status === after.status ? "" : `canon status changed from ${before.status} to ${after.status}`,
    before.disputed === after.disputed ? "" : after.disputed ? "disputed now" : "disputed no longer",
    claims === 0 ? "" : `${claims} ${claims === 1 ? "claim" : "claims"} decided on`,
  ].filter(Boolean);
  if (words.length === 0 && decisions.length > 0) return "its canon status decided on again";
  return words.join(", ");
}
