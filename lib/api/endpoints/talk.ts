import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import {
  discussionShape,
  fullDiscussionShape,
  presentDiscussion,
  presentFullDiscussion,
} from "@/lib/api/discussion-presenter";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { toComment } from "@/lib/api/requirements";
import { time } from "@/lib/api/schemas";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { beginDiscussion } from "@/lib/talk/begin-discussion";
import { commentOnDiscussion } from "@/lib/talk/comment-on-discussion";
import { editComment } from "@/lib/talk/edit-comment";
import { discussionFilters, editedComment, newComment, newDiscussion, resolution } from "@/lib/talk/input";
import { commentHistory, countDiscussions, discussionIn, discussionsOf } from "@/lib/talk/read";
import { removeComment } from "@/lib/talk/remove-comment";
import { resolveDiscussion } from "@/lib/talk/resolve-discussion";

const idShape = z.object({ id: z.string() });

/** The calls about discussions and the comments in them. */
export const talkEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/discussions",
    summary: "The discussions of a world, of an article, a claim, a change or a passage: what was said last first",
    query: pageQuery.extend(discussionFilters.shape),
    status: 200,
    response: pageShape(discussionShape).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const [rows, count] = await Promise.all([
        discussionsOf(input.db, input.viewer, world.value, filter, pageOf(input.query)),
        countDiscussions(input.db, input.viewer, world.value, filter),
      ]);
      return success({ ...presentPage(rows.map(presentDiscussion), input.query), total: count });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/discussions/{discussion}",
    summary: "A discussion with its comments, and where the words that it is about are by now",
    status: 200,
    response: fullDiscussionShape,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const found = await discussionIn(input.db, world.value, input.params.discussion);
      return found ? success(presentFullDiscussion(found)) : failed(notFound("discussion"));
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/discussions",
    summary: "Begin a discussion of an article, of words in it, of a claim, a revision's change or a passage",
    cost: "comment",
    requires: toComment,
    body: newDiscussion,
    status: 201,
    response: idShape.extend({ comment: z.string().describe("The id of its first comment") }),
    run: (context, { params, body }) => beginDiscussion(context, params.world, body),
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/discussions/{discussion}/resolution",
    summary: "Resolve a discussion or open it again: who began it, and editors",
    requires: toComment,
    body: resolution,
    status: 200,
    response: idShape.extend({ resolved: z.boolean() }),
    run: (context, { params, body }) => resolveDiscussion(context, params.world, params.discussion, body.resolved),
  }),
  ...commentEndpoints(),
] as const;

function commentEndpoints() {
  return [
    writeEndpoint({
      method: "post",
      path: "/worlds/{world}/discussions/{discussion}/comments",
      summary: "Say something in a discussion, or answer a comment in it",
      cost: "comment",
      requires: toComment,
      body: newComment,
      status: 201,
      response: idShape,
      run: (context, { params, body }) => commentOnDiscussion(context, params.world, params.discussion, body),
    }),
    writeEndpoint({
      method: "put",
      path: "/worlds/{world}/discussions/{discussion}/comments/{comment}",
      summary: "Edit one's own comment; what it said before stays in its history",
      cost: "comment",
      requires: toComment,
      body: editedComment,
      status: 200,
      response: idShape,
      run: (context, { params: { world, discussion: discussionId, comment: commentId }, body }) =>
        editComment(context, world, { discussionId, commentId }, body),
    }),
    writeEndpoint({
      method: "delete",
      path: "/worlds/{world}/discussions/{discussion}/comments/{comment}",
      summary: "Remove a comment: its place and its answers stay. Who wrote it, and editors",
      requires: toComment,
      status: 200,
      response: idShape,
      run: (context, { params: { world, discussion: discussionId, comment: commentId } }) =>
        removeComment(context, world, { discussionId, commentId }),
    }),
    readEndpoint({
      method: "get",
      path: "/worlds/{world}/discussions/{discussion}/comments/{comment}/edits",
      summary: "What a comment said before it was edited, oldest first",
      status: 200,
      response: z.object({ items: z.array(z.object({ text: z.string(), at: time })) }),
      run: async (input) => {
        const world = await worldOf(input);
        if (!world.ok) return world;
        const { discussion: discussionId, comment: commentId } = input.params;
        const items = await commentHistory(input.db, world.value, { discussionId, commentId });
        return items ? success({ items }) : failed(notFound("comment"));
      },
    }),
  ] as const;
}
