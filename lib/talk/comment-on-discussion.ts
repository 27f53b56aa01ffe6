import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import type { newComment } from "./input";
import { insertComment } from "./insert-comment";
import { lockDiscussion } from "./lock-discussion";

/** Says something more in a discussion, also in one that is resolved. An answer to an answer answers the same comment as that one. */
export async function commentOnDiscussion(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  discussionId: string,
  { text, replyTo }: z.output<typeof newComment>,
): Promise<Result<{ id: string }, Failure>> {
  return db.$transaction(async (tx: Tx) => {
    const locked = await lockDiscussion(tx, actor, worldSlug, discussionId);
    if (!locked.ok) return locked;
    const { id: worldId } = locked.value.world;
    const answered =
      replyTo === undefined ? null : await tx.comment.findFirst({ where: { id: replyTo, discussionId } });
    if (replyTo !== undefined && !answered) return failed(notFound("comment"));
    const room = await roomFor(tx, actor, worldId, Buffer.byteLength(text));
    if (!room.ok) return room;
    const replyToId = answered && (answered.replyToId ?? answered.id);
    const comment = { discussionId, worldId, text, replyToId, byId: actor.userId, at: now };
    const id = await insertComment(tx, comment, "commented");
    await tx.discussion.update({ where: { id: discussionId }, data: { commentedAt: now }, select: { id: true } });
    return success({ id });
  });
}
