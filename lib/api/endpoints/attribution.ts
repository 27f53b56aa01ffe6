import { z } from "zod";
import { readEndpoint } from "@/lib/api/endpoint";
import { articleOf } from "@/lib/api/found";
import { time } from "@/lib/api/schemas";
import { MAX_SOUGHT } from "@/lib/articles/revisions/appearance";
import { appearancesOf } from "@/lib/articles/revisions/read-appearances";
import { attributionOf } from "@/lib/articles/revisions/read-attribution";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumberInQuery } from "@/lib/base/whole-number";
import { restsOn } from "@/lib/evidence/claims/read-resting";

const person = z.object({ id: z.string(), name: z.string() });

const originShape = z.object({ number: z.int(), author: person, at: time, summary: z.string() });

/** The calls about whose words an article's are, and when they came and went. */
export const attributionCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/attribution",
    summary: "For every word of an article who brought it in, when, and in which revision",
    query: z.strictObject({ revision: wholeNumberInQuery().optional() }),
    status: 200,
    response: z.object({
      revision: z.int(),
      words: z.int(),
      contributors: z
        .array(z.object({ author: person, words: z.int(), share: z.number() }))
        .describe("Whose words the text is made of, most first; shares are between 0 and 1"),
      restsOn: z
        .array(
          z.object({
            author: z.string().nullable().describe("null: a reference, whose paragraphs have no author"),
            source: z.object({ id: z.string(), title: z.string(), kind: z.enum(["thread", "reference"]) }),
            passages: z.int(),
            passage: z.string(),
          }),
        )
        .describe("On whose passages the claims of the current text rest"),
      origins: z.array(originShape).describe("The revisions from which words come, ascending"),
      stretches: z
        .array(
          z.object({
            block: z.string(),
            start: z.int(),
            end: z.int(),
            text: z.string(),
            words: z.int(),
            revision: z.int(),
          }),
        )
        .describe(
          "Words in a row that came in one revision, in the order of the text; UTF-16 offsets in the block's text",
        ),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { id, revision } = article.value;
      const [attribution, resting] = await Promise.all([
        attributionOf(input.db, id, input.query.revision ?? revision),
        restsOn(input.db, id),
      ]);
      if (!attribution) return failed(notFound("revision"));
      const { doc: _, ...rest } = attribution;
      return success({ ...rest, restsOn: resting.map(({ place, ...each }) => ({ ...each, passage: place.passage })) });
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/appearances",
    cost: "search",
    summary: "The revisions in which words or a sentence came into an article, and in which they went, newest first",
    query: z.strictObject({ q: storableText().trim().min(1).max(MAX_SOUGHT) }),
    status: 200,
    response: z.object({
      now: z.int().describe("How often the words stand in the text today"),
      revisions: z.int().describe("How many revisions have them"),
      changes: z.array(z.object({ revision: originShape, before: z.int(), after: z.int() })),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { id, revision } = article.value;
      return success(await appearancesOf(input.db, id, revision, input.query.q));
    },
  }),
] as const;
