import type { VoteOutcome } from "@/lib/canon/votes/vote";

/** The word of `canonRulesMessages` for what came of a vote. */
export const OUTCOME_LABELS = {
  carried: "carried",
  rejected: "rejected",
  noQuorum: "noQuorum",
  void: "nothingToDecide",
  withdrawn: "withdrawn",
} as const satisfies Record<VoteOutcome, string>;
