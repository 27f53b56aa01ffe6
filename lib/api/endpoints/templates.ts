import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { toArticle } from "@/lib/api/requirements";
import { articleKind } from "@/lib/articles/input";
import { templateInput } from "@/lib/articles/structure/input";
import { makeTemplate } from "@/lib/articles/structure/make-template";
import { templatesOf } from "@/lib/articles/structure/read-templates";
import { success } from "@/lib/base/result";

/** The calls about templates: articles that are set aside for new ones to begin with. They are read and written as articles are. */
export const templateEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/templates",
    summary: "The templates of a world, from A to Z",
    status: 200,
    response: z.object({
      templates: z.array(z.object({ slug: z.string(), title: z.string(), kind: articleKind })).readonly(),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      return world.ok ? success({ templates: await templatesOf(input.db, world.value.id) }) : world;
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/articles/{article}/template",
    summary: "Set an article aside as a template for new ones, or make it one of the world's articles again",
    requires: toArticle("makeTemplate"),
    body: templateInput,
    status: 200,
    response: templateInput,
    run: (context, { params, body }) => makeTemplate(context, params.world, params.article, body),
  }),
] as const;
