import type { Act } from "@/lib/auth/act";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { lockProposal } from "./lock-proposal";
import { rollingBack } from "./rolling-back";

/** Says that a remark is settled, or not after all: its writer, the proposal's author, and those who review may. */
export async function resolveComment(
  act: Act,
  worldSlug: string,
  number: number,
  { commentId, resolved }: { readonly commentId: string; readonly resolved: boolean },
): Promise<Result<{ id: string; resolved: boolean }, Failure>> {
  return rollingBack(act.db, async (tx) => {
    const locked = await lockProposal(tx, act, worldSlug, number);
    if (!locked.ok) return locked;
    const { row, who } = locked.value;
    const comment = await tx.proposalComment.findFirst({ where: { id: commentId, proposalId: row.id } });
    if (!comment) return failed(notFound("remark"));
    if (!who.keeps && !who.reviews && comment.byId !== act.actor.userId) {
      return failed({ kind: "notAllowed", detail: "Its writer, the proposal's author or an editor settles a remark." });
    }
    const settled = { resolvedAt: act.now, resolvedById: act.actor.userId };
    const data = resolved ? settled : { resolvedAt: null, resolvedById: null };
    await tx.proposalComment.update({ where: { id: commentId }, data });
    return success({ id: commentId, resolved });
  });
}
