import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import type { proposalTexts, proposedArticleInput, statusRequestsInput } from "./input";
import { type LockedProposal, lockProposal, newRound, recordEvent, stateAfter } from "./lock-proposal";
import { mayChangeProposal } from "./may-change-proposal";
import type { ProposalState } from "./proposal-state";
import { resultTransaction } from "./result-transaction";
import { checkPart, readPart, storePart, storeStatusRequests } from "./write-proposed-article";

/** Where a proposal stands after a change of it. */
export type Changed = { readonly number: number; readonly round: number; readonly state: ProposalState };

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
  const changed = await changing(context, worldSlug, number, async (tx, { row }) => {
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
  return changing(context, worldSlug, number, async (tx, { row }) => {
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

/** Says which canon statuses a proposal requests: all of them, in the place of those that it had. */
export async function setStatusRequests(
  context: ActionContext,
  worldSlug: string,
  number: number,
  input: z.infer<typeof statusRequestsInput>,
): Promise<Result<Changed, Failure>> {
  return changing(context, worldSlug, number, async (tx, { row }) => {
    const stored = await storeStatusRequests(tx, row, input);
    return stored.ok ? success("requested statuses") : stored;
  });
}

/** One change of what a proposal says: a new round, listed in its timeline once others can see it. */
async function changing(
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
