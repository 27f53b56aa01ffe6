import { z } from "zod";
import { FIELD_TYPES } from "@/lib/articles/facts/kind-field";
import { ROLES } from "@/lib/auth/policy";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { STANCES } from "@/lib/document/model/citation";
import type { DocJson } from "@/lib/document/model/json";
import { DRIFT_GRADES } from "@/lib/evidence/claims/drift";
import { VERDICTS } from "@/lib/evidence/claims/verdict";

/** Shapes of answers, for the OpenAPI document. Input is checked by each noun's input.ts. */

/** A time: a Date on the server, ISO 8601 in UTC on the wire. */
export const time = z.date();

/** A canon status. */
export const canonStatus = z.enum(CANON_STATUSES);

/** How surely a quote was found again. */
export const grade = z.enum(["exact", "edited", "rewritten", "moved", "lost"]);

/** An article's document as TipTap/ProseMirror JSON. */
export const docShape = z.custom<DocJson>().meta({
  description: "TipTap/ProseMirror JSON",
  type: "object",
  properties: { type: { const: "doc" } },
  required: ["type"],
});

/** A world and the asker's role in it. */
export const worldShape = z.object({
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  visibility: z.enum(["public", "private"]),
  role: z.enum(ROLES).nullable(),
});

const sourceName = z.object({ id: z.string(), title: z.string(), kind: z.enum(["thread", "reference"]) });

/** What a second person found of a citation. */
export const verdictShape = z.object({
  value: z.enum(VERDICTS),
  note: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  at: time,
  stale: z.boolean().describe("The claim or the quotation has other words now than those that were checked"),
});

/** One citation of a claim. */
export const citationShape = z.object({
  id: z.string(),
  passage: z.string(),
  quote: z.string(),
  stance: z.enum(STANCES),
  note: z.string(),
  grade,
  verdict: verdictShape.nullable().describe("null: nobody has checked it yet"),
  source: sourceName,
  version: z.int(),
  post: z.int().nullable(),
});

/** A claim with its citations. */
export const claimShape = z.object({
  id: z.string(),
  article: z.string(),
  text: z.string(),
  status: canonStatus,
  ownDecision: z.boolean().describe("It was decided on itself, and does not only follow its article"),
  disputed: z.boolean(),
  changedSinceDecision: z.boolean(),
  copyOf: z.string().nullable(),
  invention: z.boolean().describe("Openly the wiki's own invention"),
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
  name: z.string().nullable().describe("The name that somebody gave to it"),
  author: z.object({ id: z.string(), name: z.string() }),
  at: time,
  summary: z.string(),
  size: z.int(),
  changes: changesShape,
  changeLine: z.string(),
  restores: z.int().nullable(),
  mergedFrom: z.int().nullable(),
  undoes: z.array(z.int()).describe("The revisions whose changes this one took back"),
  largeRemoval: z.boolean().describe("It left less than half of the text that was there before"),
});

/** One entry of the canon log. */
export const decisionShape = z.object({
  id: z.string(),
  article: z.string(),
  continuity: z
    .string()
    .nullable()
    .describe("The slug of the continuity that it was made in; null: the world’s first one"),
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
  supersededByClaim: z.string().nullable(),
  disputedText: z.string().nullable(),
  disputedClaim: z.string().nullable(),
  vote: z.string().nullable().describe("The vote that it is the result of"),
  revision: z.int(),
  replaces: z.string().nullable(),
  corrects: z.string().nullable().describe("The decision that this one says was wrong"),
  correctedBy: z.string().nullable().describe("The decision that says that this one was wrong"),
  decidedBy: z.object({ id: z.string(), name: z.string() }),
  at: time,
});

const driftPlace = z.object({
  passage: z.string(),
  version: z.int(),
  order: z.int(),
  post: z.int().nullable(),
  author: z.string().nullable(),
  text: z.string(),
  words: z.object({ start: z.int(), end: z.int() }).nullable().describe("UTF-16 offsets in the text; null: not found"),
});

/** A citation whose words no longer stand where they stood. */
export const driftShape = z.object({
  id: z.string(),
  claim: z.object({ id: z.string(), text: z.string() }),
  article: z.string(),
  revision: z.int(),
  source: sourceName,
  stance: z.enum(STANCES),
  note: z.string(),
  grade: z.enum(DRIFT_GRADES),
  quote: z.string(),
  was: driftPlace,
  now: driftPlace.nullable(),
});

/** How many citations stand with which grade: together they are all that are stored. */
export const driftCountsShape = z.object({
  exact: z.int(),
  edited: z.int(),
  rewritten: z.int(),
  moved: z.int(),
  lost: z.int(),
  stored: z.int(),
});

/** How many sentences stand with a source, and how. */
export const coverageCounts = z.object({
  sourced: z.int(),
  departs: z.int(),
  invention: z.int(),
  contradicted: z.int(),
  uncited: z.int(),
});

/** A fact of an article: what does not parse for its field's type is text alone. */
export const factShape = z.object({
  field: z.string().describe("The field's key"),
  label: z.string(),
  type: z.enum(FIELD_TYPES).nullable().describe("null: the article's kind has no such field"),
  text: z.string().describe("Its first 300 characters"),
  number: z.number().nullable().describe("Of a number"),
  from: z.string().nullable().describe("Of a date, its first day: 1940-04-03, 0044-03-15 BC"),
  until: z.string().nullable().describe("Its last day"),
  articles: z
    .array(z.object({ slug: z.string(), title: z.string() }))
    .readonly()
    .describe("Of a relation: those that are written"),
});
