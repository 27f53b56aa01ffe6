import { z } from "zod";
import { queryEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { filterText } from "@/lib/base/filter-input";
import { success } from "@/lib/base/result";
import { storableText } from "@/lib/base/storable-text";
import { PASSAGE_TYPES } from "@/lib/evidence/suggestions/passage-type";
import { suggestPassages } from "@/lib/evidence/suggestions/read";
import { MAX_ASKED, MAX_SUGGESTIONS } from "@/lib/evidence/suggestions/suggestion";

/** Passages suggested where a call does not say how many. */
const USUAL = 10;

/** The call that suggests passages for a sentence. */
export const suggestionCalls = [
  queryEndpoint({
    method: "post",
    path: "/worlds/{world}/suggestions",
    cost: "search",
    summary: "The passages that most likely carry a sentence, best first",
    body: z.strictObject({
      text: storableText().trim().min(1).max(MAX_ASKED),
      source: filterText.optional(),
      limit: z.int().min(1).max(MAX_SUGGESTIONS).default(USUAL),
    }),
    status: 200,
    response: z.object({
      items: z.array(
        z.object({
          passage: z.string(),
          source: z.string(),
          sourceTitle: z.string(),
          post: z.int().nullable(),
          author: z.string().nullable(),
          kind: z.string(),
          type: z.enum(PASSAGE_TYPES).nullable().describe("What it is as evidence; null: its post was not read yet"),
          text: z.string(),
          score: z.number(),
          why: z.array(z.string()),
          quote: z.object({ start: z.int(), end: z.int() }),
          hidden: z.array(z.object({ start: z.int(), end: z.int() })).describe("What spoilers hide of the text"),
        }),
      ),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { text, source, limit } = input.body;
      const query = { text, limit, ...(source === undefined ? {} : { source }) };
      return success({ items: await suggestPassages(input.db, world.value.id, query) });
    },
  }),
] as const;
