import { z } from "zod";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { filterText, pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { worldOf } from "@/lib/api/found";
import { time } from "@/lib/api/shapes";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { questionMark } from "@/lib/sources/questions/input";
import { markQuestion } from "@/lib/sources/questions/mark-question";
import { ANSWERS_BY, QUESTION_STATES } from "@/lib/sources/questions/question";
import { questionCounts, questionsOf } from "@/lib/sources/questions/read";
import { sourceIn } from "@/lib/sources/read";
import { postsOf } from "@/lib/sources/reader/read";
import { READINGS } from "@/lib/sources/reader/reading";
import { postLabel } from "@/lib/sources/thread/input";
import { labelPost } from "@/lib/sources/thread/label-post";
import { reasonWords, TIERS } from "@/lib/sources/thread/tier";

const tier = z.enum(TIERS);
const person = z.object({ id: z.string(), name: z.string() });
const postShape = z.object({
  id: z.string().describe("Stable over the versions of the source"),
  number: z.int(),
  author: z.string(),
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

const postCalls: readonly Call[] = [
  readCall({
    method: "get",
    path: "/worlds/{w}/sources/{id}/posts",
    says: "The posts of a thread: what each is, how it is called, who quotes it",
    query: pageQuery.extend({
      tier: tier.optional(),
      author: filterText.optional(),
      reading: z.enum(READINGS).optional(),
    }),
    status: 200,
    answer: pageShape(postShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const source = await sourceIn(input.db, world.value.id, input.params.id ?? "");
      if (!source) return failed(notFound("source"));
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const posts = await postsOf(input.db, source, filter, pageOf(input.query));
      const answers = posts.map(({ threadmark, said, labelled, proposed, ...post }) => ({
        ...post,
        threadmark: threadmark ?? proposed.threadmark,
        proposed: { ...proposed, reasons: proposed.reasons.map(reasonWords) },
        said: labelled && { tier: said, threadmark, ...labelled },
      }));
      return success(pageAnswer(answers, input.query));
    },
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}/sources/{id}/posts/{post}/label",
    says: "Say what a post is, or how it is called; null gives the word back to the rule",
    body: postLabel,
    status: 200,
    answer: z.object({ post: z.string(), tier: tier.nullable(), threadmark: z.string().nullable() }),
    run: (act, { params, body }) =>
      labelPost(act, params.w ?? "", { source: params.id ?? "", post: params.post ?? "" }, body),
  }),
];

/** The calls about posts of threads, and the questions in them. */
export const threadCalls: readonly Call[] = [
  ...postCalls,
  readCall({
    method: "get",
    path: "/worlds/{w}/questions",
    says: "What readers of the threads ask, and where the author answers; the open ones first",
    query: pageQuery.extend({
      source: filterText.optional(),
      state: z.enum([...QUESTION_STATES, "any"]).optional(),
      by: filterText.optional(),
      q: filterText.min(1).optional(),
    }),
    status: 200,
    answer: pageShape(questionShape).extend({ counts }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const [rows, found] = await Promise.all([
        questionsOf(input.db, world.value.id, filter, pageOf(input.query)),
        questionCounts(input.db, world.value.id, filter),
      ]);
      return success({ ...pageAnswer(rows, input.query), counts: found });
    },
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}/questions/{passage}",
    says: "Say how a question stands; null gives the word back to the rule",
    body: questionMark,
    status: 200,
    answer: z.object({ passage: z.string(), state: z.enum(QUESTION_STATES).nullable(), answer: z.int().nullable() }),
    run: (act, { params, body }) => markQuestion(act, params.w ?? "", params.passage ?? "", body),
  }),
];
