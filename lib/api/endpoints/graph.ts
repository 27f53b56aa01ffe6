import { z } from "zod";
import { readEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { canonStatus } from "@/lib/api/schemas";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { success } from "@/lib/base/result";
import { mostJoined } from "@/lib/graph/graph";
import { graphFilters } from "@/lib/graph/input";
import { graphOf, MOST_IN_PICTURE } from "@/lib/graph/read";

const place = z.int().describe("The place of an article in `articles`, from 0");

/** The call that gives the graph of articles. */
export const graphEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/graph",
    summary: `Articles and how they lead to each other, by relations and links; of more than ${MOST_IN_PICTURE.toLocaleString("en")} articles those that are joined to most others`,
    query: graphFilters,
    status: 200,
    response: z.object({
      articles: z.array(
        z.object({
          slug: z.string(),
          title: z.string(),
          kind: z.enum(ARTICLE_KINDS),
          status: canonStatus,
          disputed: z.boolean(),
        }),
      ),
      edges: z.array(
        z.object({
          from: place,
          to: place,
          relation: z
            .object({ label: z.string(), inverse: z.string() })
            .nullable()
            .describe("null: a link in the text"),
        }),
      ),
      total: z.int().describe("How many articles there are in all"),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const graph = await graphOf(input.db, world.value.id, input.query);
      const { articles, edges } = mostJoined(graph, MOST_IN_PICTURE);
      return success({ articles: [...articles], edges: [...edges], total: graph.articles.length });
    },
  }),
] as const;
