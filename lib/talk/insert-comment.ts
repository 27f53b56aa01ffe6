import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import { mentionedIn, storedText } from "./comment-text";
import type { DiscussionEvent } from "./discussion";
import { membersToMention } from "./read-people";

type NewComment = {
  readonly discussionId: string;
  readonly worldId: string;
  readonly text: string;
  readonly replyToId: string | null;
  readonly byId: string;
  readonly at: Date;
};

/** Writes a comment, with whom it mentions, and that it was written: `begun` for the first of its discussion. Returns its id. */
export async function insertComment(
  tx: Tx,
  { text: typed, ...comment }: NewComment,
  event: Extract<DiscussionEvent, "begun" | "commented">,
): Promise<string> {
  const members = await membersToMention(tx, comment.worldId);
  const text = storedText(typed, members);
  const mentions = [...mentionedIn(text, members)];
  const id = newId<"Comment">();
  await tx.comment.create({ data: { id, ...comment, text, mentions }, select: { id: true } });
  const { discussionId, worldId, byId, at } = comment;
  await tx.discussionEvent.create({
    data: { id: newId(), discussionId, worldId, kind: event, commentId: id, byId, at },
    select: { id: true },
  });
  return id;
}
