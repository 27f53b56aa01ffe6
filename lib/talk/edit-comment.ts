import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import { mentionedIn, storedText } from "./comment-text";
import type { editedComment } from "./input";
import { lockDiscussion } from "./lock-discussion";
import { notTheirs } from "./policy";
import { membersToMention } from "./read-people";

type Address = { readonly discussionId: string; readonly commentId: string };

/** Puts a comment of the actor's own in other words; what it said before stays in its history. The same words again change nothing. */
export async function editComment(
  { db, actor, now }: ActionContext,
  worldSlug: string,
  { discussionId, commentId }: Address,
  input: z.output<typeof editedComment>,
): Promise<Result<{ id: string }, Failure>> {
  return db.$transaction(async (tx: Tx) => {
    const locked = await lockDiscussion(tx, actor, worldSlug, discussionId);
    if (!locked.ok) return locked;
    const comment = await tx.comment.findFirst({ where: { id: commentId, discussionId, removedAt: null } });
    if (!comment) return failed(notFound("comment"));
    if (comment.byId !== actor.userId)
      return failed(notTheirs("Only who wrote a comment can edit it. Answer it instead."));
    const { id: worldId } = locked.value.world;
    const members = await membersToMention(tx, worldId);
    const text = storedText(input.text, members);
    if (text === comment.text) return success({ id: commentId });
    const room = await roomFor(tx, actor, worldId, Buffer.byteLength(text));
    if (!room.ok) return room;
    const before = { text: comment.text, byId: comment.byId, at: comment.editedAt ?? comment.at };
    await tx.commentEdit.create({ data: { id: newId(), commentId, worldId, ...before }, select: { id: true } });
    const data = { text, mentions: [...mentionedIn(text, members)], editedAt: now };
    await tx.comment.update({ where: { id: commentId }, data, select: { id: true } });
    return success({ id: commentId });
  });
}
