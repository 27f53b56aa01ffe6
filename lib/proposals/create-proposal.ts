import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import { type Failure, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import { lockWorld } from "@/lib/worlds/lock-world";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import type { WorldId } from "@/lib/worlds/world";
import type { newProposal } from "./input";
import { recordEvent } from "./lock-proposal";
import { type ProposalState, toStoredState } from "./proposal-state";
import { RolledBack, resultTransaction } from "./result-transaction";
import { checkPart, type ProposedArticleWithText, readParts, storePart } from "./write-proposed-article";
import { storeStatusRequests } from "./write-status-requests";

/** What begins a proposal: `submit` sends it to review at once. */
export type NewProposal = z.infer<typeof newProposal>;

/** What a new proposal answers. */
export type Begun = { readonly number: number; readonly state: ProposalState };

/**
 * Begins a proposal: as a draft that only its author sees, or in review at once. The author's unsaved drafts of the same articles
 * end with it. The articles stay as they are. Failure besides: `tooMany` for who is no member.
 */
export async function createProposal(
  context: ActionContext,
  worldSlug: string,
  input: NewProposal,
): Promise<Result<Begun, Failure>> {
  const may = await proposingWorld(context.db, context.actor, worldSlug);
  if (!may.ok) return may;
  const isMember = may.value.world.role !== null;
  const limited = isMember ? success(null) : await limitAttempts(context.db, "propose", context.actor.userId);
  if (!limited.ok) return limited;
  const articles = await readParts(input.articles);
  if (!articles.ok) return articles;
  return resultTransaction(context.db, async (tx) => {
    const allowed = await proposingWorld(tx, context.actor, worldSlug);
    if (!allowed.ok) return allowed;
    const { world } = allowed.value;
    const room = await roomFor(tx, context.actor, world.id, 0);
    if (!room.ok) return room;
    const by = { authorId: context.actor.userId, visitorName: null, now: context.now };
    const begun = await insertProposal(tx, world.id, by, { ...input, articles: articles.value });
    if (!begun.ok) return begun;
    const articleIds = begun.value.articleIds;
    await tx.draft.deleteMany({ where: { userId: context.actor.userId, articleId: { in: articleIds } } });
    return success({ number: begun.value.number, state: begun.value.state });
  });
}

/** A new proposal whose texts were read. */
export type ProposalWithTexts = Omit<NewProposal, "articles"> & {
  readonly articles: readonly ProposedArticleWithText[];
};

type Author = { readonly authorId: string | null; readonly visitorName: string | null; readonly now: Date };
type Inserted = Begun & { readonly articleIds: string[] };

/** Writes a proposal with its articles and status requests, inside `rollingBack`, after the policy was asked. */
export async function insertProposal(
  tx: Tx,
  worldId: WorldId,
  { authorId, visitorName, now }: Author,
  input: ProposalWithTexts,
): Promise<Result<Inserted, Failure>> {
  await lockWorld(tx, worldId);
  const last = await tx.proposal.aggregate({ where: { worldId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const state: ProposalState = input.submit ? "in-review" : "draft";
  const id = newId<"Proposal">();
  const { title, note } = input;
  await tx.proposal.create({
    data: {
      id,
      worldId,
      number,
      title,
      note,
      authorId,
      visitorName,
      state: toStoredState(state),
      changedById: authorId,
      createdAt: now,
      changedAt: now,
      submittedAt: input.submit ? now : null,
    },
  });
  const articleIds: string[] = [];
  for (const [index, article] of input.articles.entries()) {
    const part = await checkPart(tx, worldId, article, `articles.${index}.`);
    if (!part.ok) throw new RolledBack(part.failure);
    const { articleId } = part.value;
    if (articleId !== null && articleIds.includes(articleId)) {
      throw new RolledBack(invalid(`articles.${index}.article`, "A proposal can change each article only once."));
    }
    if (articleId !== null) articleIds.push(articleId);
    await storePart(tx, id, part.value, null);
  }
  const statusRequests = await storeStatusRequests(tx, { id, worldId }, input);
  if (!statusRequests.ok) return failed(statusRequests.failure);
  await recordEvent(tx, id, { byId: authorId, at: now }, { kind: "begun", round: 1 });
  if (input.submit) await recordEvent(tx, id, { byId: authorId, at: now }, { kind: "submit", round: 1 });
  return success({ number, state, articleIds });
}
