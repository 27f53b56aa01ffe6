import { z } from "zod";
import { type CommentView, DISCUSSION_SUBJECTS, type DiscussionView, type FullDiscussion } from "@/lib/talk/discussion";
import { time } from "./schemas";

const person = z.object({ id: z.string(), name: z.string() });

const commentShape = z.object({
  id: z.string(),
  by: person,
  at: time,
  text: z.string().describe("Plain text with the names of those who are mentioned; empty where it was removed"),
  mentions: z.array(person),
  replyTo: z.string().nullable().describe("The id of the comment that it answers"),
  editedAt: time.nullable(),
  removed: z.object({ at: time, by: person }).nullable(),
});

/** A discussion in a list. */
export const discussionShape = z.object({
  id: z.string(),
  subject: z.enum(DISCUSSION_SUBJECTS),
  title: z.string(),
  article: z.string().nullable().describe("Its slug"),
  source: z.string().nullable().describe("Its id"),
  claim: z.string().nullable(),
  passage: z.string().nullable(),
  revision: z.int().nullable().describe("The one that it was begun at; of a change, the one that made it"),
  quote: z.string().describe("The words that it is about, as they stood then"),
  startedBy: person,
  startedAt: time,
  commentedAt: time,
  resolved: z.object({ at: time, by: person }).nullable(),
  comments: z.int().describe("How many it has that were not removed"),
  opening: z.string().describe("How its first comment begins"),
});

/** A discussion with what is said in it. */
export const fullDiscussionShape = discussionShape.extend({
  said: z.array(commentShape),
  now: z
    .discriminatedUnion("state", [
      z.object({ state: z.enum(["there", "changed"]), block: z.string(), text: z.string() }),
      z.object({ state: z.literal("gone"), removedIn: z.int().nullable().describe("The revision that removed them") }),
    ])
    .nullable()
    .describe("Where its words are by now; null: it is about no words"),
});

/** A discussion as the API lists it: article and source by slug and id. */
export function presentDiscussion({ article, source, ...rest }: DiscussionView) {
  return { ...rest, article: article?.slug ?? null, source: source?.id ?? null };
}

/** A discussion with its comments as the API returns it. */
export function presentFullDiscussion({ said, now, ...discussion }: FullDiscussion) {
  return { ...presentDiscussion(discussion), now, said: said.map(presentComment) };
}

function presentComment({ stored: _stored, ...comment }: CommentView) {
  return comment;
}
