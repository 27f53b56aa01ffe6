import { opening } from "@/lib/base/opening";
import type { Db } from "@/lib/db";
import { shownText } from "./comment-text";
import { type DiscussionEvent, discussionName } from "./discussion";

/** Characters of a comment that a list of changes shows. */
const SHOWN = 300;

/** What happened in a discussion, as a world's recent changes list it. */
export type DiscussionHappening = {
  readonly discussion: { readonly id: string; readonly name: string };
  readonly article: { readonly id: string; readonly slug: string; readonly title: string } | null;
  readonly event: DiscussionEvent;
  readonly note: string;
};

/** What happened in discussions, by the ids of their events. A comment that was removed since says nothing. */
export async function discussionEventsBy(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DiscussionHappening>> {
  if (ids.length === 0) return new Map();
  const article = { select: { id: true, slug: true, title: true } } as const;
  const rows = await db.discussionEvent.findMany({
    where: { id: { in: [...ids] } },
    include: { discussion: { include: { article } } },
  });
  const [comments, sources] = await Promise.all([
    db.comment.findMany({ where: { id: { in: rows.flatMap(({ commentId }) => commentId ?? []) } } }),
    db.source.findMany({
      where: { id: { in: rows.flatMap(({ discussion }) => discussion.sourceId ?? []) } },
      select: { id: true, title: true },
    }),
  ]);
  const people = await db.user.findMany({
    where: { id: { in: comments.flatMap(({ mentions }) => mentions) } },
    select: { id: true, name: true },
  });
  return new Map(
    rows.map(({ id, kind, commentId, discussion }): [string, DiscussionHappening] => {
      const { subject, title, claimId: claim, passageId: passage, revision, quote } = discussion;
      const source = sources.find((each) => each.id === discussion.sourceId) ?? null;
      const about = { subject, title, claim, passage, revision, quote, article: discussion.article, source };
      const comment = kind === "removed" ? undefined : comments.find((each) => each.id === commentId);
      const note = comment && !comment.removedAt ? opening(shownText(comment.text, people), SHOWN) : "";
      const named = { id: discussion.id, name: discussionName(about) };
      return [id, { discussion: named, article: discussion.article, event: kind, note }];
    }),
  );
}
