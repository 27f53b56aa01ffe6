import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import type { Aspect } from "./accepted-content";
import type { Changed } from "./change-in-new-round";
import type { proposalStep } from "./input";
import { type LockedProposal, lockProposal, recordEvent, stateAfter } from "./lock-proposal";
import { standingsOf } from "./proposal";
import { approvalsIn } from "./proposal-row";
import { type ProposalState, toStoredState } from "./proposal-state";
import { aspectsOf } from "./read-proposal";
import { aspectsOfParts } from "./read-proposed-articles";
import { resultTransaction } from "./result-transaction";

type Step = z.infer<typeof proposalStep>;

/** Answers that end the approvals that were given: what comes next has to be looked at again. */
const ENDS_APPROVALS: readonly Step["event"][] = ["requestChanges", "decline", "withdraw", "reopen"];

/**
 * What somebody says of a proposal as a whole: send it, take it back, approve it, ask for changes, decline it, take it up again.
 * Failures: those of `nextState`; `conflict` when it was changed since it was seen; `invalid` for approving what is not in it.
 */
export async function stepProposal(
  context: ActionContext,
  worldSlug: string,
  number: number,
  step: Step,
): Promise<Result<Changed, Failure>> {
  return resultTransaction(context.db, async (tx) => {
    const locked = await lockProposal(tx, context, worldSlug, number);
    if (!locked.ok) return locked;
    const { row } = locked.value;
    const accepts = step.event === "approve" ? step.accepts : [];
    const aspects = step.event === "approve" ? await aspectsInside(tx, locked.value) : [];
    const strange = accepts.find((aspect) => !aspects.includes(aspect));
    if (strange) return failed(invalid("accepts", `This proposal changes no ${strange}.`));
    const enough = isEnough(locked.value, aspects, { byId: context.actor.userId, accepts });
    const next = await stateAfter(tx, locked.value, step.event, { round: step.round, enough });
    if (!next.ok) return next;
    const round = row.round + (ENDS_APPROVALS.includes(step.event) ? 1 : 0);
    await tx.proposal.update({
      where: { id: row.id },
      data: {
        state: toStoredState(next.value),
        round,
        changedAt: context.now,
        ...(next.value === "in-review" && row.submittedAt === null ? { submittedAt: context.now } : {}),
      },
    });
    const note = "note" in step ? step.note : "";
    // An approval stands in the round that it was given in; what ends a round is reported as its last entry.
    await recordEvent(
      tx,
      row.id,
      { byId: context.actor.userId, at: context.now },
      { kind: step.event, note, accepts, round: row.round },
    );
    return success({ number, round, state: next.value satisfies ProposalState });
  });
}

/** What there is to accept in a held proposal. */
export async function aspectsInside(tx: Tx, { row }: LockedProposal): Promise<readonly Aspect[]> {
  return aspectsOf(await aspectsOfParts(tx, row.parts), row.statusRequests);
}

/** Whether, with this approval, some aspect has as many as the world asks for. */
function isEnough(
  { row, rules }: LockedProposal,
  aspects: readonly Aspect[],
  approval: { readonly byId: string; readonly accepts: readonly Aspect[] },
): boolean {
  const approvals = [...approvalsIn(row.events, row.round), approval];
  return standingsOf(aspects, approvals, rules.approvals).some(({ enough }) => enough);
}
