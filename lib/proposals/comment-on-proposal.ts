import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { noProposing } from "@/lib/worlds/review-rules";
import type { proposalComment } from "./input";
import { lockProposal } from "./lock-proposal";
import { mayComment } from "./read-proposal";
import { resultTransaction } from "./result-transaction";

/** Says something about a proposal, or about one change in it. For all who may propose in the world. */
export async function commentOnProposal(
  context: ActionContext,
  worldSlug: string,
  number: number,
  input: z.infer<typeof proposalComment>,
): Promise<Result<{ id: string }, Failure>> {
  return resultTransaction(context.db, async (tx) => {
    const locked = await lockProposal(tx, context, worldSlug, number);
    if (!locked.ok) return locked;
    const { row, world, rules } = locked.value;
    if (!mayComment(context.actor, world, rules)) return failed(noProposing());
    const { part = null, block = null, text } = input;
    if (part !== null && !row.parts.some(({ id }) => id === part)) {
      return failed(invalid("part", "The proposal has no such article."));
    }
    const id = newId<"ProposalComment">();
    await tx.proposalComment.create({
      data: { id, proposalId: row.id, partId: part, block, text, byId: context.actor.userId, at: context.now },
    });
    return success({ id });
  });
}
