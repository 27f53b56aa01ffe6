import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { allowedWorld } from "@/lib/worlds/allowed-world";

/** Ends that somebody looks after a part of a world; what they decided stands. Owners only. Failure: `notFound`. */
export async function dismissCaretaker(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  id: string,
): Promise<Result<{ id: string }, Failure>> {
  return db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, actor, worldSlug, "manageWorld");
    if (!allowed.ok) return allowed;
    const where = { id, worldId: allowed.value.id, endedAt: null };
    const { count } = await tx.caretaker.updateMany({ where, data: { endedAt: now, endedById: actor.userId } });
    return count === 0 ? failed(notFound("caretaker")) : success({ id });
  });
}
