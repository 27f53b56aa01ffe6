import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import type { partInput, proposalWords, wishesInput } from "./input";
import { type LockedProposal, lockProposal, newRound, stateAfter, tell } from "./lock-proposal";
import { mayChangeProposal } from "./may-change-proposal";
import type { ProposalState } from "./proposal-state";
import { rollingBack } from "./rolling-back";
import { checkPart, readPart, storePart, storeWishes } from "./write-part";

/** Where a proposal stands after a change of it. */
export type Changed = { readonly number: number; readonly round: number; readonly state: ProposalState };

/** Changes what a proposal is called and what it is for; what it does to the articles stays, and so do its approvals. */
export async function changeProposalWords(
  act: Act,
  worldSlug: string,
  number: number,
  words: z.infer<typeof proposalWords>,
): Promise<Result<Changed, Failure>> {
  return rollingBack(act.db, async (tx) => {
    const locked = await lockProposal(tx, act, worldSlug, number);
    if (!locked.ok) return locked;
    const { row, state } = locked.value;
    const may = await stateAfter(tx, locked.value, "change", { round: null });
    if (!may.ok) return may;
    await tx.proposal.update({ where: { id: row.id }, data: { ...words, changedAt: act.now } });
    return success({ number, round: row.round, state });
  });
}

/**
 * Puts an article into a proposal, or in the place of what the proposal says of it; `partId` names the one that it replaces. The
 * author's unsaved draft of the article ends with it. What is approved goes back to review.
 */
export async function putProposalPart(
  act: Act,
  worldSlug: string,
  number: number,
  { partId, input }: { readonly partId: string | null; readonly input: z.infer<typeof partInput> },
): Promise<Result<Changed & { part: string }, Failure>> {
  const may = await mayChangeProposal(act.db, act.actor, worldSlug, number);
  if (!may.ok) return may;
  const read = await readPart(input, "");
  if (!read.ok) return read;
  let stored = "";
  const changed = await changing(act, worldSlug, number, async (tx, { row }) => {
    const old = partId === null ? undefined : row.parts.find(({ id }) => id === partId);
    if (partId !== null && !old) return failed(notFound("article in this proposal"));
    const room = await roomFor(tx, act.actor, row.worldId, 0);
    if (!room.ok) return room;
    const part = await checkPart(tx, row.worldId, read.value, "");
    if (!part.ok) return part;
    const { articleId, title } = part.value;
    if (old && old.articleId !== articleId) return failed(invalid("article", "This part is about another article."));
    stored = await storePart(tx, row.id, part.value, partId);
    if (articleId !== null) await tx.draft.deleteMany({ where: { userId: act.actor.userId, articleId } });
    return success(title);
  });
  return changed.ok ? success({ ...changed.value, part: stored }) : changed;
}

/** Takes an article out of a proposal, with the statuses wished for it. Its last one stays: withdraw the proposal instead. */
export async function dropProposalPart(
  act: Act,
  worldSlug: string,
  number: number,
  partId: string,
): Promise<Result<Changed, Failure>> {
  return changing(act, worldSlug, number, async (tx, { row }) => {
    const part = row.parts.find(({ id }) => id === partId);
    if (!part) return failed(notFound("article in this proposal"));
    if (row.parts.length === 1) {
      const detail = "It is the only article of this proposal. Withdraw the proposal instead.";
      return failed({ kind: "conflict", detail });
    }
    await tx.proposalComment.updateMany({ where: { partId }, data: { partId: null, block: null } });
    await tx.proposalPart.delete({ where: { id: partId } });
    return success(`${part.title}, taken out`);
  });
}

/** Says which canon statuses a proposal wishes: all of them, in the place of those that it had. */
export async function setProposalWishes(
  act: Act,
  worldSlug: string,
  number: number,
  input: z.infer<typeof wishesInput>,
): Promise<Result<Changed, Failure>> {
  return changing(act, worldSlug, number, async (tx, { row }) => {
    const stored = await storeWishes(tx, row, input);
    return stored.ok ? success("wished statuses") : stored;
  });
}

/** One change of what a proposal says: a new round, told in its story once others can see it. */
async function changing(
  act: Act,
  worldSlug: string,
  number: number,
  change: (tx: Tx, locked: LockedProposal) => Promise<Result<string, Failure>>,
): Promise<Result<Changed, Failure>> {
  return rollingBack(act.db, async (tx) => {
    const locked = await lockProposal(tx, act, worldSlug, number);
    if (!locked.ok) return locked;
    const { row } = locked.value;
    const next = await stateAfter(tx, locked.value, "change", { round: null });
    if (!next.ok) return next;
    const changed = await change(tx, locked.value);
    if (!changed.ok) return changed;
    const round = await newRound(tx, act, locked.value, next.value);
    const by = { byId: act.actor.userId, at: act.now };
    if (next.value !== "draft") await tell(tx, row.id, by, { kind: "change", note: changed.value, round });
    return success({ number, round, state: next.value });
  });
}
