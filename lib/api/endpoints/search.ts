import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { success } from "@/lib/base/result";
import { storableText } from "@/lib/base/storable-text";
import { searchFilters } from "@/lib/search/input";
import { searchWorld } from "@/lib/search/read";

const found = {
  id: z.string(),
  title: z.string(),
  snippet: z
    .string()
    .describe("HTML that is text but for <mark> around what was found and <s> around what a spoiler hides"),
  score: z.number(),
  nearly: z
    .boolean()
    .describe("Only some of the words were found, or others that are spelt nearly so: such hits come last"),
  path: z.string().describe("Where it stands, below the world's address"),
};

/** The call that searches a world. */
export const searchCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/search",
    cost: "search",
    summary: "Search articles, claims, passages and decisions",
    query: pageQuery.extend({ q: storableText().max(400), ...searchFilters.shape }),
    status: 200,
    response: pageShape(
      z.discriminatedUnion("type", [
        z.object({ type: z.enum(["article", "claim", "decision"]), ...found }),
        z.object({
          type: z.literal("passage"),
          ...found,
          source: z.string().describe("The id of its source"),
          post: z.int().nullable().describe("null: of a reference"),
        }),
      ]),
    ),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { skip, limit } = pageOf(input.query);
      const { q, limit: _limit, cursor: _cursor, ...filter } = input.query;
      const hits = await searchWorld(input.db, world.value.id, q, { filter, limit: skip + limit });
      return success(presentPage(hits.slice(skip), input.query));
    },
  }),
] as const;
