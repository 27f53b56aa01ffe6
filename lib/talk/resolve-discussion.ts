import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { lockDiscussion } from "./lock-discussion";
import { mayResolve, notTheirs } from "./policy";

/** Says that a discussion is settled, or not after all. For whoever began it, and editors. What is so already stays so. */
export async function resolveDiscussion(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  discussionId: string,
  resolved: boolean,
): Promise<Result<{ id: string; resolved: boolean }, Failure>> {
  return db.$transaction(async (tx: Tx) => {
    const locked = await lockDiscussion(tx, actor, worldSlug, discussionId);
    if (!locked.ok) return locked;
    const { world, discussion } = locked.value;
    if (!mayResolve(world.role, actor.userId, discussion))
      return failed(notTheirs("Only who began a discussion or an editor can resolve or reopen it."));
    if ((discussion.resolvedAt !== null) === resolved) return success({ id: discussionId, resolved });
    const data = resolved ? { resolvedAt: now, resolvedById: actor.userId } : { resolvedAt: null, resolvedById: null };
    await tx.discussion.update({ where: { id: discussionId }, data, select: { id: true } });
    const event = { id: newId(), discussionId, worldId: world.id, byId: actor.userId, at: now };
    const kind = resolved ? "resolved" : "reopened";
    await tx.discussionEvent.create({ data: { ...event, kind }, select: { id: true } });
    return success({ id: discussionId, resolved });
  });
}
