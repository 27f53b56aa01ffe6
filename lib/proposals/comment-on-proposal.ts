import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { commentResolution, proposalComment } from "@/lib/proposals/input";
import { lockProposal } from "@/lib/proposals/lock-proposal";
import { mayComment } from "@/lib/proposals/read-proposal";
import { rollingBack } from "@/lib/proposals/rolling-back";
import { noProposing } from "@/lib/worlds/review-rules";

/** Says something about a proposal, or about one change in it. For all who may propose in the world. */
export async function commentOnProposal(
  act: Act,
  worldSlug: string,
  number: number,
  input: z.infer<typeof proposalComment>,
): Promise<Result<{ id: string }, Failure>> {
  return rollingBack(act.db, async (tx) => {
    const locked = await lockProposal(tx, act, worldSlug, number);
    if (!locked.ok) return locked;
    const { row, world, rules } = locked.value;
    if (!mayComment(act.actor, world, rules)) return failed(noProposing());
    const { part = null, block = null, text } = input;
    if (part !== null && !row.parts.some(({ id }) => id === part)) {
      return failed(invalid("part", "The proposal has no such article."));
    }
    const id = newId<"ProposalComment">();
    await tx.proposalComment.create({
      data: { id, proposalId: row.id, partId: part, block, text, byId: act.actor.userId, at: act.now },
    });
    return success({ id });
  });
}

/** Says that a remark is settled, or not after all: its writer, the proposal's author, and those who review may. */
export async function resolveComment(
  act: Act,
  worldSlug: string,
  number: number,
  commentId: string,
  { resolved }: z.infer<typeof commentResolution>,
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
