import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { articleOf, worldOf } from "@/lib/api/found";
import { factShape } from "@/lib/api/schemas";
import { kindFieldsInput } from "@/lib/articles/facts/input";
import { FIELD_TYPES } from "@/lib/articles/facts/kind-field";
import { factsOfArticles } from "@/lib/articles/facts/read-facts";
import { fieldsOfWorld } from "@/lib/articles/facts/read-kind-fields";
import { relationsTo } from "@/lib/articles/facts/read-relations";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { articleKind } from "@/lib/articles/input";
import { invalid } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";

const fieldShape = z.object({
  key: z.string().describe("What rows of fact boxes call it"),
  label: z.string(),
  type: z.enum(FIELD_TYPES),
  inverse: z.string().describe("Of a relation, what it is called in the article that it leads to"),
  options: z.array(z.string()).readonly().describe("Of a choice, the words to choose from"),
  help: z.string(),
});
const related = z.array(z.object({ slug: z.string(), title: z.string() })).readonly();

/** The calls about the fields of kinds and what they are in articles. */
export const fieldEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/fields",
    summary: "The fields that a world defines for each kind of article",
    status: 200,
    response: z.object({ kinds: z.partialRecord(articleKind, z.array(fieldShape).readonly()) }),
    run: async (input) => {
      const world = await worldOf(input);
      return world.ok ? success({ kinds: await fieldsOfWorld(input.db, world.value.id) }) : world;
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/fields/{kind}",
    summary: "Say which fields articles of a kind have; texts stay as they are",
    body: kindFieldsInput,
    status: 200,
    response: z.object({ fields: z.array(fieldShape).readonly() }),
    run: async (context, { params, body }) => {
      const kind = articleKind.safeParse(params.kind);
      if (!kind.success) return failed(invalid("kind", `There is no kind “${params.kind}”.`));
      const set = await setKindFields(context, params.world, kind.data, body);
      return set.ok ? success({ fields: set.value }) : set;
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/facts",
    summary: "What an article's fact box says, and which articles name it in a relation",
    status: 200,
    response: z.object({
      facts: z.array(factShape).readonly(),
      relations: z
        .array(z.object({ label: z.string().describe("The relation's inverse label"), articles: related }))
        .readonly(),
    }),
    run: async (input) => {
      const article = await articleOf(input);
      if (!article.ok) return article;
      const { id, slug, world } = article.value;
      const [facts, relations] = await Promise.all([
        factsOfArticles(input.db, world.id, [slug]),
        relationsTo(input.db, { id, worldId: world.id }),
      ]);
      return success({ facts: facts.get(slug) ?? [], relations });
    },
  }),
] as const;
