import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { type LockedProposal, lockProposal, newRound, recordEvent, stateAfter } from "./lock-proposal";
import type { ProposalState } from "./proposal-state";
import { resultTransaction } from "./result-transaction";

/** Where a proposal stands after a change of it. */
export type Changed = { readonly number: number; readonly round: number; readonly state: ProposalState };

/**
 * Makes one change of what a proposal says: a new round, listed in its timeline once others can see it, under the words that `change`
 * returns. Failures: `notFound`, `notAllowed`, `conflict` when it is not changed any more, and those of `change`.
 */
export async function changeInNewRound(
  context: ActionContext,
  worldSlug: string,
  number: number,
  change: (tx: Tx, locked: LockedProposal) => Promise<Result<string, Failure>>,
): Promise<Result<Changed, Failure>> {
  return resultTransaction(context.db, async (tx) => {
    const locked = await lockProposal(tx, context, worldSlug, number);
    if (!locked.ok) return locked;
    const { row } = locked.value;
    const next = await stateAfter(tx, locked.value, "change", { round: null });
    if (!next.ok) return next;
    const changed = await change(tx, locked.value);
    if (!changed.ok) return changed;
    const round = await newRound(tx, context, locked.value, next.value);
    const by = { byId: context.actor.userId, at: context.now };
    if (next.value !== "draft") await recordEvent(tx, row.id, by, { kind: "change", note: changed.value, round });
    return success({ number, round, state: next.value });
  });
}
