import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { worldFor } from "@/lib/worlds/read";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import type { ReviewRules } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";
import type { Prisma } from "@/prisma/client/client";
import { standingOf } from "./proposal-row";
import {
  type Facts,
  fromStoredState,
  nextState,
  type ProposalEvent,
  type ProposalRole,
  type ProposalState,
  toStoredState,
} from "./proposal-state";
import { proposalsVisibleTo } from "./read";
import { outdatedBy, readArticleStates } from "./read-proposed-articles";

const WITH_PARTS = {
  parts: { orderBy: { order: "asc" } },
  statusRequests: { orderBy: { order: "asc" } },
  events: { where: { kind: "approve" } },
} satisfies Prisma.ProposalInclude;

/** A proposal whose row the transaction holds: nothing about it moves until the transaction ends. */
export type LockedProposal = {
  readonly row: Prisma.ProposalGetPayload<{ include: typeof WITH_PARTS }>;
  readonly world: WorldView;
  readonly rules: ReviewRules;
  readonly state: ProposalState;
  readonly who: ProposalRole;
};

/** Holds a proposal that the actor may see, for a write. Failure: `notFound`. */
export async function lockProposal(
  tx: Tx,
  { actor }: Pick<ActionContext, "actor">,
  worldSlug: string,
  number: number,
): Promise<Result<LockedProposal, Failure>> {
  const world = await worldFor(tx, actor, worldSlug);
  if (!world) return failed(notFound("world"));
  await tx.$queryRaw`SELECT id FROM "Proposal" WHERE "worldId" = ${world.id} AND number = ${number} FOR UPDATE`;
  const row = await tx.proposal.findFirst({
    where: { number, ...(await proposalsVisibleTo(tx, actor, world)) },
    include: WITH_PARTS,
  });
  if (!row) return failed(notFound("proposal"));
  const rules = await reviewRulesOf(tx, world.id);
  return success({ row, world, rules, state: fromStoredState(row.state), who: standingOf(actor, world, row) });
}

/**
 * The state that an event leads a held proposal to. Failures: those of `nextState`, and `conflict` when it is not as the actor saw
 * it (`round`); null says that they need not have seen it.
 */
export async function stateAfter(
  tx: Tx,
  locked: LockedProposal,
  event: ProposalEvent,
  { round, enough = false }: { readonly round: number | null; readonly enough?: boolean },
): Promise<Result<ProposalState, Failure>> {
  const { row, rules, state, who } = locked;
  const outdated = await isOutdated(tx, locked);
  const next = nextState(state, event, who, { outdated, ownApproval: rules.ownApproval, enough } satisfies Facts);
  if (!next.ok || round === null || round === row.round) return next;
  return failed({
    kind: "conflict",
    detail: "The proposal has changed since you opened it. Reload it before you continue.",
  });
}

/** Whether the base of one of its articles moved. */
export async function isOutdated(tx: Tx, { row }: LockedProposal): Promise<boolean> {
  const states = await readArticleStates(tx, row.worldId, row.parts);
  return row.parts.some((part) => outdatedBy(part, states) !== null);
}

type ProposalEventInput = {
  readonly kind: ProposalEvent | "begun";
  readonly note?: string;
  readonly accepts?: readonly string[];
  readonly round: number;
};

/** Adds an entry to a proposal's story; `byId` null: a visitor without an account. */
export async function recordEvent(
  tx: Tx,
  proposalId: string,
  { byId, at }: { readonly byId: string | null; readonly at: Date },
  { kind, note = "", accepts = [], round }: ProposalEventInput,
): Promise<void> {
  const id = newId<"ProposalEvent">();
  await tx.proposalEvent.create({
    data: { id, proposalId, kind, byId, note, round, accepts: [...accepts], at },
  });
}

/** Begins a new round: what the proposal says was changed, so that approvals have to be given anew. */
export async function newRound(
  tx: Tx,
  { actor, now }: Pick<ActionContext, "actor" | "now">,
  { row }: LockedProposal,
  state: ProposalState,
): Promise<number> {
  const round = row.round + 1;
  await tx.proposal.update({
    where: { id: row.id },
    data: { round, state: toStoredState(state), changedById: actor.userId, changedAt: now },
  });
  return round;
}
