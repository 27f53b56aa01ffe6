import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { ActionContext } from "./action-context";

/** Ends one of the actor's own sessions: its cookie is nobody's from now on. Failure: `notFound` also for a session of somebody else. */
export async function endSession({ db, actor }: ActionContext, id: string): Promise<Result<{ id: string }, NotFound>> {
  const { count } = await db.session.deleteMany({ where: { id, userId: actor.userId } });
  return count === 1 ? success({ id }) : failed(notFound("session"));
}

/** Ends all of the actor's sessions but `kept` (null: all). Returns how many. */
export async function endOtherSessions(
  { db, actor }: ActionContext,
  kept: string | null,
): Promise<Result<{ ended: number }, never>> {
  const { count } = await db.session.deleteMany({
    where: { userId: actor.userId, ...(kept === null ? {} : { id: { not: kept } }) },
  });
  return success({ ended: count });
}
