import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { time } from "@/lib/api/schemas";
import { rollbackInput, rollbackQuery } from "@/lib/articles/rollback/input";
import { previewRollback } from "@/lib/articles/rollback/preview-rollback";
import { rollBack } from "@/lib/articles/rollback/roll-back";
import type { OverlappingEdits } from "@/lib/articles/undo/undo";
import { refusal } from "@/lib/auth/policy";
import { notFound } from "@/lib/base/failure";
import { failed } from "@/lib/base/result";
import { worldFor } from "@/lib/worlds/read";

const stepShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["trash", "undo", "nothing"]) }),
  z.object({ kind: z.literal("restore"), revision: z.int().describe("The one that comes back") }),
  z.object({
    kind: z.literal("left"),
    why: z.enum(["begun", "overlapping", "review", "protected", "movedOn", "evidence"]),
    overlapping: z
      .custom<OverlappingEdits>()
      .optional()
      .describe("Both texts of the parts that somebody wrote over since"),
  }),
]);
const articleShape = z.object({
  slug: z.string(),
  title: z.string(),
  numbers: z.array(z.int()).describe("The person's revisions, newest first"),
  untrash: z.boolean().describe("They moved it to the trash: it is brought back"),
  step: stepShape,
});
const doneShape = articleShape.extend({ revision: z.int().nullable() });
const leftAloneShape = z
  .object({ decisions: z.int(), verdicts: z.int(), proposals: z.int(), comments: z.int(), sources: z.int() })
  .describe("What the person did besides writing: counted, and left alone");

/** The calls that take back what a person did. */
export const rollbackCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/rollback",
    cost: "search",
    summary: "What rolling back a person's changes since a time would come to, article by article",
    query: rollbackQuery,
    status: 200,
    response: z.object({
      person: z.object({ id: z.string(), name: z.string() }),
      since: time,
      articles: z.array(articleShape.extend({ head: z.int(), line: z.string() })),
      more: z.int().describe("Articles beyond those that are listed"),
      leftAlone: leftAloneShape,
    }),
    run: async ({ db, viewer, params, query, now }) => {
      const slug = params.world;
      if (viewer) return previewRollback({ db, actor: viewer, now }, slug, query);
      return failed((await worldFor(db, null, slug)) ? refusal("rollBack") : notFound("world"));
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/rollback",
    summary: "Take back everything that a person wrote since a time; each article by itself, with a report",
    body: rollbackInput,
    status: 200,
    response: z.object({ done: z.array(doneShape), left: z.array(doneShape), leftAlone: leftAloneShape }),
    run: (context, { params, body }) => rollBack(context, params.world, body),
  }),
] as const;
