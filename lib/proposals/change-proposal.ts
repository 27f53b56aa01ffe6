import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { roomFor } from "@/lib/quotas/room-for";
import { type Changed, changeInNewRound } from "./change-in-new-round";
import type { proposalTexts, proposedArticleInput } from "./input";
import { lockProposal, stateAfter } from "./lock-proposal";
import { mayChangeProposal } from "./may-change-proposal";
import { resultTransaction } from "./result-transaction";
import { checkPart, readPart, storePart } from "./write-proposed-article";

/** Changes what a proposal is called and what it is for; what it does to the articles stays, and so do its approvals. */
export async function changeProposalTexts(
  context: ActionContext,
  worldSlug: string,
  number: number,
  words: z.infer<typeof proposalTexts>,
): Promise<Result<Changed, Failure>> {
  return resultTransaction(context.db, async (tx) => {
    const locked = await lockProposal(tx, context, worldSlug, number);
    if (!locked.ok) return locked;
    const { row, state } = locked.value;
    const may = await stateAfter(tx, locked.value, "change", { round: null });
    if (!may.ok) return may;
    await tx.proposal.update({ where: { id: row.id }, data: { ...words, changedAt: context.now } });
    return success({ number, round: row.round, state });
  });
}

/**
 * Puts an article into a proposal, or in the place of what the proposal says of it; `partId` names the one that it replaces. The
 * author's unsaved draft of the article ends with it. What is approved goes back to review.
 */
export async function putProposedArticle(
  context: ActionContext,
  worldSlug: string,
  number: number,
  { partId, input }: { readonly partId: string | null; readonly input: z.infer<typeof proposedArticleInput> },
): Promise<Result<Changed & { part: string }, Failure>> {
  const may = await mayChangeProposal(context.db, context.actor, worldSlug, number);
  if (!may.ok) return may;
  const read = await readPart(input, "");
  if (!read.ok) return read;
  let stored = "";
  const changed = await changeInNewRound(context, worldSlug, number, async (tx, { row }) => {
    const old = partId === null ? undefined : row.parts.find(({ id }) => id === partId);
    if (partId !== null && !old) return failed(notFound("article in this proposal"));
    const room = await roomFor(tx, context.actor, row.worldId, 0);
    if (!room.ok) return room;
    const part = await checkPart(tx, row.worldId, read.value, "");
    if (!part.ok) return part;
    const { articleId, title } = part.value;
    if (old && old.articleId !== articleId) return failed(invalid("article", "This change is about another article."));
    stored = await storePart(tx, row.id, part.value, partId);
    if (articleId !== null) await tx.draft.deleteMany({ where: { userId: context.actor.userId, articleId } });
    return success(title);
  });
  return changed.ok ? success({ ...changed.value, part: stored }) : changed;
}

/** Takes an article out of a proposal, with the statuses requested for it. Its last one stays: withdraw the proposal instead. */
export async function dropProposedArticle(
  context: ActionContext,
  worldSlug: string,
  number: number,
  partId: string,
): Promise<Result<Changed, Failure>> {
  return changeInNewRound(context, worldSlug, number, async (tx, { row }) => {
    const part = row.parts.find(({ id }) => id === partId);
    if (!part) return failed(notFound("article in this proposal"));
    if (row.parts.length === 1) {
      const detail = "It is the only article of this proposal. Withdraw the proposal instead.";
      return failed({ kind: "conflict", detail });
    }
    await tx.proposalComment.updateMany({ where: { partId }, data: { partId: null, block: null } });
    await tx.proposedArticle.delete({ where: { id: partId } });
    return success(`${part.title}, taken out`);
  });
}
