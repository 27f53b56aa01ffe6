import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { inWorld } from "@/lib/api/requirements";
import { chooseStartPage } from "@/lib/articles/structure/choose-start-page";
import { startPageInput } from "@/lib/articles/structure/input";
import { startArticle } from "@/lib/articles/structure/read-start-page";
import { success } from "@/lib/base/result";

const chosen = z.object({ slug: z.string(), title: z.string() }).nullable().describe("null: none is chosen");

/** The calls about the start page of a world: an article, which is read and written as any other. */
export const startPageEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/start",
    summary: "The article that readers see first in a world",
    status: 200,
    response: z.object({ article: chosen, inTrash: z.boolean().describe("Readers do not see it") }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const start = await startArticle(input.db, world.value.id);
      const article = start && { slug: start.slug, title: start.title };
      return success({ article, inTrash: start?.trashed ?? false });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/start",
    summary: "Choose the article that readers see first; null: none",
    requires: inWorld("chooseStartPage"),
    body: startPageInput,
    status: 200,
    response: z.object({ article: chosen }),
    run: (context, { params, body }) => chooseStartPage(context, params.world, body),
  }),
] as const;
