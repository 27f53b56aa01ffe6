import type { CanonStatus } from "@/lib/base/canon-status";

/** Something that can be decided on: the article (value "") or one of its claims (by id). */
export type DecisionTarget = { readonly value: string; readonly label: string };

/** What the fields of a decision hold at first. */
export type InitialDecision = { readonly to: CanonStatus; readonly disputed: boolean };
