import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { inWorld } from "@/lib/api/requirements";
import { arrangeTopics } from "@/lib/articles/structure/arrange-topics";
import { topicsOf } from "@/lib/articles/structure/read-topics";
import { topicsInput } from "@/lib/articles/structure/topics-input";
import { success } from "@/lib/base/result";

/** The calls about the topics of a world. */
export const topicEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/topics",
    summary: "The topics that a world's owners arranged, from top to bottom: what is deeper belongs to the one above",
    status: 200,
    response: z.object({
      version: z.string().nullable().describe("null: nobody has arranged any"),
      topics: z
        .array(
          z.object({
            title: z.string(),
            depth: z.int(),
            tag: z.string().nullable(),
            tagged: z.int().describe("How many articles carry the tag"),
            articles: z.array(z.object({ slug: z.string(), title: z.string() })).readonly(),
          }),
        )
        .readonly(),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      return world.ok ? success(await topicsOf(input.db, world.value.id)) : world;
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/topics",
    summary: "Arrange the topics of a world anew",
    requires: inWorld("manageWorld"),
    body: topicsInput,
    status: 200,
    response: z.object({ topics: z.int() }),
    run: (context, { params, body }) => arrangeTopics(context, params.world, body),
  }),
] as const;
