import { z } from "zod";
import { ROLES } from "@/lib/auth/policy";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { STANCES } from "@/lib/document/citation";

/** Shapes of answers, for the OpenAPI document. Input is checked by each noun's input.ts. */

/** A time: ISO 8601 in UTC. */
export const time = z.iso.datetime();

/** A canon status. */
export const canonStatus = z.enum(CANON_STATUSES);

/** How surely a quote was found again. */
export const grade = z.enum(["exact", "edited", "rewritten", "moved", "lost"]);

/** An article's document as TipTap/ProseMirror JSON. */
export const docShape = z.looseObject({ type: z.literal("doc") }).describe("TipTap/ProseMirror JSON");

/** A world and the asker's role in it. */
export const worldShape = z.object({
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  visibility: z.enum(["public", "private"]),
  role: z.enum(ROLES).nullable(),
});

/** One citation of a claim. */
export const citationShape = z.object({
  id: z.string(),
  passage: z.string(),
  quote: z.string(),
  stance: z.enum(STANCES),
  note: z.string(),
  grade,
  verdict: z.null().describe("No one has checked it yet"),
  source: z.object({ id: z.string(), title: z.string(), kind: z.enum(["thread", "reference"]) }),
  version: z.int(),
  post: z.int().nullable(),
});

/** A claim with its citations. */
export const claimShape = z.object({
  id: z.string(),
  article: z.string(),
  text: z.string(),
  status: canonStatus,
  disputed: z.boolean(),
  changedSinceDecision: z.boolean(),
  copyOf: z.string().nullable(),
  grade: grade.nullable(),
  citations: z.array(citationShape),
});

/** How many changes of each kind. */
export const changesShape = z.object({
  text: z.int(),
  formatting: z.int(),
  link: z.int(),
  citation: z.int(),
  structure: z.int(),
  move: z.int(),
});

/** One line of a history. */
export const revisionShape = z.object({
  number: z.int(),
  author: z.object({ id: z.string(), name: z.string() }),
  at: time,
  summary: z.string(),
  size: z.int(),
  changes: changesShape,
  changeLine: z.string(),
  restores: z.int().nullable(),
  mergedFrom: z.int().nullable(),
});

/** One entry of the canon log. */
export const decisionShape = z.object({
  id: z.string(),
  article: z.string(),
  claim: z.string().nullable(),
  from: canonStatus,
  to: canonStatus,
  disputed: z.boolean(),
  rule: z.string(),
  reason: z.string(),
  evidence: z.array(
    z.object({
      passage: z.string(),
      source: z.string(),
      version: z.int(),
      quote: z.string(),
      post: z.int().nullable(),
      author: z.string().nullable(),
    }),
  ),
  supersededBy: z.string().nullable(),
  revision: z.int(),
  replaces: z.string().nullable(),
  decidedBy: z.object({ id: z.string(), name: z.string() }),
  at: time,
});
