import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { lockDiscussion } from "./lock-discussion";
import { mayRemove, notTheirs } from "./policy";

type Address = { readonly discussionId: string; readonly commentId: string };

/** Removes a comment: its place, its answers and who wrote it stay, what it says and said is shown to nobody. For its writer and editors. */
export async function removeComment(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  { discussionId, commentId }: Address,
): Promise<Result<{ id: string }, Failure>> {
  return db.$transaction(async (tx: Tx) => {
    const locked = await lockDiscussion(tx, actor, worldSlug, discussionId);
    if (!locked.ok) return locked;
    const comment = await tx.comment.findFirst({ where: { id: commentId, discussionId } });
    if (!comment) return failed(notFound("comment"));
    const { world } = locked.value;
    if (!mayRemove(world.role, actor.userId, comment))
      return failed(notTheirs("Only who wrote a comment or an editor can remove it."));
    if (comment.removedAt) return success({ id: commentId });
    const removed = { removedAt: now, removedById: actor.userId, mentions: [] };
    await tx.comment.update({ where: { id: commentId }, data: removed, select: { id: true } });
    const event = { id: newId(), discussionId, worldId: world.id, commentId, byId: actor.userId, at: now };
    await tx.discussionEvent.create({ data: { ...event, kind: "removed" }, select: { id: true } });
    return success({ id: commentId });
  });
}
