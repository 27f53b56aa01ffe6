import { z } from "zod";
import { DOCUMENT_BODY } from "@/lib/api/body-limits";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { toPropose } from "@/lib/api/requirements";
import { time } from "@/lib/api/schemas";
import { discardDraft } from "@/lib/articles/drafts/discard-draft";
import { draftInput } from "@/lib/articles/drafts/input";
import { saveDraft } from "@/lib/articles/drafts/save-draft";
import { articleKind } from "@/lib/articles/input";
import { draftsOf } from "@/lib/articles/read";
import { success } from "@/lib/base/result";

const draftShape = z.object({ id: z.string(), savedAt: time });

/** The calls about unsaved work. */
export const draftCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/drafts",
    summary: "One's own unsaved work in a world",
    query: pageQuery,
    status: 200,
    response: pageShape(
      draftShape.extend({
        article: z.object({ slug: z.string(), title: z.string() }).nullable().describe("null: it does not exist yet"),
        baseRevision: z.int(),
        title: z.string(),
        kind: articleKind,
        tags: z.array(z.string()),
        aliases: z.array(z.string()),
        summary: z.string(),
        doc: z.looseObject({ type: z.literal("doc") }).describe("As it was typed; it may not fit the schema yet"),
      }),
    ),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const drafts = input.viewer ? await draftsOf(input.db, input.viewer.userId, world.value.id) : [];
      const { skip, limit } = pageOf(input.query);
      return success(presentPage(drafts.slice(skip, skip + limit), input.query));
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/drafts",
    cost: "draft",
    summary: "Keep unsaved work",
    requires: toPropose,
    takes: DOCUMENT_BODY,
    body: draftInput,
    status: 200,
    response: draftShape,
    run: (context, { params, body }) => saveDraft(context, params.world, body),
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/drafts/{draft}",
    summary: "Throw one's own unsaved work away",
    status: 200,
    response: z.object({ id: z.string() }),
    run: (context, { params }) => discardDraft(context, params.draft),
  }),
] as const;
