import type { Actor } from "@/lib/auth/actor";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { worldFor } from "@/lib/worlds/read";
import { standingOf } from "./proposal-row";
import { fromStoredState, nextState } from "./proposal-state";
import { proposalsVisibleTo } from "./read";

/** For a change of a proposal it does not matter how its articles stand. */
const FACTS = { outdated: false, ownApproval: false, enough: false };

/**
 * Whether the actor may change a proposal as it is now, without holding it: for those who have to know before they read what the
 * actor sends. The action asks again. Failures: `notFound`, `notAllowed`, and `conflict` when it is not changed any more.
 */
export async function mayChangeProposal(
  db: Db,
  actor: Actor,
  worldSlug: string,
  number: number,
): Promise<Result<unknown, Failure>> {
  const world = await worldFor(db, actor, worldSlug);
  if (!world) return failed(notFound("world"));
  const row = await db.proposal.findFirst({
    where: { number, ...(await proposalsVisibleTo(db, actor, world)) },
    select: { state: true, authorId: true, visitorName: true, changedById: true },
  });
  if (!row) return failed(notFound("proposal"));
  return nextState(fromStoredState(row.state), "change", standingOf(actor, world, row), FACTS);
}
