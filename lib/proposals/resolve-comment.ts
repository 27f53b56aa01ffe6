import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { lockProposal } from "./lock-proposal";
import { resultTransaction } from "./result-transaction";

/** Says that a comment is settled, or not after all: its writer, the proposal's author, and those who review may. */
export async function resolveComment(
  context: ActionContext,
  worldSlug: string,
  number: number,
  { commentId, resolved }: { readonly commentId: string; readonly resolved: boolean },
): Promise<Result<{ id: string; resolved: boolean }, Failure>> {
  return resultTransaction(context.db, async (tx) => {
    const locked = await lockProposal(tx, context, worldSlug, number);
    if (!locked.ok) return locked;
    const { row, who } = locked.value;
    const comment = await tx.proposalComment.findFirst({ where: { id: commentId, proposalId: row.id } });
    if (!comment) return failed(notFound("comment"));
    if (!who.keeps && !who.reviews && comment.byId !== context.actor.userId) {
      return failed({
        kind: "notAllowed",
        detail: "Only its writer, the proposal's author or an editor can settle a comment.",
      });
    }
    const settled = { resolvedAt: context.now, resolvedById: context.actor.userId };
    const data = resolved ? settled : { resolvedAt: null, resolvedById: null };
    await tx.proposalComment.update({ where: { id: commentId }, data });
    return success({ id: commentId, resolved });
  });
}
