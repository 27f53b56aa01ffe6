import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { time } from "@/lib/api/schemas";
import { notFound } from "@/lib/base/failure";
import { filterText } from "@/lib/base/filter-input";
import { failed, success } from "@/lib/base/result";
import { questionFilters, questionMark } from "@/lib/sources/questions/input";
import { markQuestion } from "@/lib/sources/questions/mark-question";
import { ANSWERS_BY, QUESTION_STATES } from "@/lib/sources/questions/question";
import { questionCounts, questionsOf } from "@/lib/sources/questions/read";
import { sourceIn } from "@/lib/sources/read";
import { postsOf } from "@/lib/sources/reader/read";
import { READER_MODES } from "@/lib/sources/reader/reader-mode";
import { postLabel } from "@/lib/sources/thread/input";
import { labelPost } from "@/lib/sources/thread/label-post";
import { reasonLabel, TIERS } from "@/lib/sources/thread/tier";

const tier = z.enum(TIERS);
const person = z.object({ id: z.string(), name: z.string() });
const postShape = z.object({
  id: z.string().describe("Stable over the versions of the source"),
  number: z.int(),
  author: z.string(),
  postedAt: time.nullable().describe("When it was written, where the text says so"),
  externalId: z.string().nullable().describe("Its number in the forum that it was saved from"),
  tier,
  threadmark: z.string().nullable(),
  proposed: z.object({ tier, reasons: z.array(z.string()), threadmark: z.string().nullable() }),
  said: z.object({ tier: tier.nullable(), threadmark: z.string().nullable(), by: person, at: time }).nullable(),
  opening: z.string(),
  passages: z.int(),
  cited: z.int().describe("How many of the passages claims cite"),
  quotedBy: z.array(z.object({ post: z.int(), author: z.string() })),
});
const questionShape = z.object({
  passage: z.string(),
  source: z.object({ id: z.string(), title: z.string() }),
  post: z.int(),
  author: z.string(),
  text: z.string().describe("The sentences that ask, one a line"),
  context: z.string().describe("The whole passage"),
  state: z.enum(QUESTION_STATES),
  byRule: z.enum(["open", "answered"]).nullable().describe("What the rule finds; null where only a person asks"),
  answer: z
    .object({
      post: z.int(),
      by: z.enum([...ANSWERS_BY, "person"]),
      passage: z.string().nullable(),
      text: z.string(),
    })
    .nullable(),
  replies: z.array(z.int()).describe("Posts of other readers that quote the one that asks"),
  marked: z.object({ by: person, at: time, note: z.string() }).nullable(),
});
const counts = z.object({ open: z.int(), answered: z.int(), "not-a-question": z.int() });

const postCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/sources/{id}/posts",
    summary: "The posts of a thread: what each is, how it is called, who quotes it",
    query: pageQuery.extend({
      tier: tier.optional(),
      author: filterText.optional(),
      mode: z.enum(READER_MODES).optional(),
    }),
    status: 200,
    response: pageShape(postShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const source = await sourceIn(input.db, world.value.id, input.params.id);
      if (!source) return failed(notFound("source"));
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const posts = await postsOf(input.db, source, filter, pageOf(input.query));
      const answers = posts.map(({ threadmark, said, labelled, proposed, ...post }) => ({
        ...post,
        threadmark: threadmark ?? proposed.threadmark,
        proposed: { ...proposed, reasons: proposed.reasons.map(reasonLabel) },
        said: labelled && { tier: said, threadmark, ...labelled },
      }));
      return success(presentPage(answers, input.query));
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/sources/{id}/posts/{post}/label",
    summary: "Say what a post is, or how it is called; null gives the word back to the rule",
    body: postLabel,
    status: 200,
    response: z.object({ post: z.string(), tier: tier.nullable(), threadmark: z.string().nullable() }),
    run: (context, { params, body }) =>
      labelPost(context, params.world, { source: params.id, post: params.post }, body),
  }),
] as const;

/** The calls about posts of threads, and the questions in them. */
export const threadCalls = [
  ...postCalls,
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/questions",
    summary: "What readers of the threads ask, and where the author answers; the open ones first",
    query: pageQuery.extend(questionFilters.shape),
    status: 200,
    response: pageShape(questionShape).extend({ counts }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const [rows, found] = await Promise.all([
        questionsOf(input.db, world.value.id, filter, pageOf(input.query)),
        questionCounts(input.db, world.value.id, filter),
      ]);
      return success({ ...presentPage(rows, input.query), counts: found });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/questions/{passage}",
    summary: "Say how a question stands; null gives the word back to the rule",
    body: questionMark,
    status: 200,
    response: z.object({ passage: z.string(), state: z.enum(QUESTION_STATES).nullable(), answer: z.int().nullable() }),
    run: (context, { params, body }) => markQuestion(context, params.world, params.passage, body),
  }),
] as const;
