import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage, total } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { inWorld } from "@/lib/api/requirements";
import { time } from "@/lib/api/schemas";
import { articleFor } from "@/lib/articles/read";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { CONTRADICTION_KINDS } from "@/lib/canon/contradictions/assertion";
import { CONTRADICTION_STATES } from "@/lib/canon/contradictions/contradiction";
import { contradictionFilters, newContradictionMark, statedDraft } from "@/lib/canon/contradictions/input";
import { markContradiction } from "@/lib/canon/contradictions/mark-contradiction";
import { previewContradictions } from "@/lib/canon/contradictions/preview-contradictions";
import { contradictionsOf, countContradictions } from "@/lib/canon/contradictions/read-contradictions";
import { worldFor } from "@/lib/worlds/read";

const articleShape = z.object({ slug: z.string(), title: z.string() });
const citedShape = z.object({
  id: z.string(),
  quote: z.string(),
  stance: z.string(),
  passage: z.string(),
  source: z.object({ id: z.string(), title: z.string() }),
});
const sideShape = z.object({
  article: articleShape,
  claim: z.string().nullable(),
  fact: z.string().nullable().describe("The block of a row of the fact box"),
  text: z.string(),
  cited: z.array(citedShape).readonly(),
});
const gapShape = z
  .object({ days: z.number().optional(), kilometres: z.number().optional(), of: z.string().optional() })
  .describe("How far apart they are");
const kind = z.enum(CONTRADICTION_KINDS);
const contradictionShape = z.object({
  key: z.string(),
  kind,
  state: z.enum(CONTRADICTION_STATES),
  canon: z.boolean().describe("Whether both texts are canon"),
  about: articleShape,
  first: sideShape,
  second: sideShape.nullable().describe("null: it is a claim against a passage that it cites"),
  passage: citedShape.nullable(),
  because: z.array(sideShape).readonly().describe("Other texts without which there would be none"),
  gap: gapShape,
  foundAt: time,
  mark: z
    .object({
      intended: z.boolean(),
      reason: z.string(),
      by: z.object({ id: z.string(), name: z.string() }),
      at: time,
      current: z.boolean().describe("false: one of the texts has changed since"),
    })
    .nullable(),
});

/** The calls about texts that cannot all be right. */
export const contradictionEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/contradictions",
    summary: "Texts that cannot all be right, those between canon texts first",
    query: pageQuery.extend(contradictionFilters.shape),
    status: 200,
    response: pageShape(contradictionShape).extend({ total }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { limit: _limit, cursor: _cursor, ...filter } = input.query;
      const found = await contradictionsOf(input.db, world.value.id, filter, pageOf(input.query));
      const count = await countContradictions(input.db, world.value.id, filter);
      return success({ ...presentPage(found, input.query), total: count });
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/contradictions/{contradiction}/marks",
    summary: "Say that a contradiction is intended, or that it is open after all",
    body: newContradictionMark,
    status: 201,
    response: z.object({ key: z.string() }),
    run: async (context, { params, body }) => markContradiction(context, params.world, params.contradiction, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/contradictions/preview",
    summary: "The contradictions that saving an article would bring; nothing is written",
    body: statedDraft,
    cost: "read",
    takes: { bytes: 512 * 1024, depth: 8, values: 20_000 },
    requires: inWorld("writeArticle"),
    status: 200,
    response: z.object({
      items: z.array(
        z.object({
          kind,
          gap: gapShape,
          claim: z.string().nullable(),
          text: z.string(),
          other: articleShape.extend({ claim: z.string().nullable(), text: z.string() }).nullable(),
        }),
      ),
    }),
    run: async ({ db, actor }, { params, body }) => {
      const world = await worldFor(db, actor, params.world);
      if (!world) return failed(notFound("world"));
      const { article, ...draft } = body;
      const known = article === undefined ? null : await articleFor(db, actor, params.world, article);
      return success({ items: await previewContradictions(db, world.id, { ...draft, article: known }) });
    },
  }),
] as const;
