import { z } from "zod";
import { CHANGE_KINDS, type ChangeLine } from "@/lib/activity/changes/change";
import { WORLD_PAGE_KINDS } from "@/lib/articles/structure/world-page";
import { ROLES } from "@/lib/auth/policy";
import { DISCUSSION_EVENTS } from "@/lib/talk/discussion";
import { time } from "./schemas";

const article = z.string().describe("Its slug");
const about = { at: time, by: z.object({ id: z.string().nullable(), name: z.string() }) };

/** One of a world's changes. */
export const changeShape = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("revision"),
    ...about,
    article,
    first: z.int(),
    count: z.int().describe("So many saves of one person in a row and on one day stand together"),
    approved: z.boolean(),
    saves: z.array(
      z.object({
        number: z.int(),
        at: time,
        summary: z.string(),
        changeLine: z.string(),
        large: z.boolean().describe("It took most of the text away"),
        restores: z.int().nullable(),
      }),
    ),
  }),
  z.object({
    kind: z.literal("decision"),
    ...about,
    article,
    continuity: z
      .string()
      .nullable()
      .describe("The slug of the continuity that it was made in; null: the world’s first one"),
    claim: z.string().nullable(),
    from: z.string(),
    to: z.string(),
    disputed: z.boolean(),
    reason: z.string(),
  }),
  z.object({
    kind: z.literal("proposal"),
    ...about,
    number: z.int(),
    title: z.string(),
    event: z.string(),
    note: z.string(),
  }),
  z.object({
    kind: z.literal("import"),
    ...about,
    source: z.object({ id: z.string(), title: z.string(), kind: z.string() }),
    version: z.int(),
    passages: z.int(),
  }),
  z.object({
    kind: z.literal("verdict"),
    ...about,
    article,
    claim: z.string(),
    value: z.string(),
    note: z.string(),
  }),
  z.object({
    kind: z.literal("protection"),
    ...about,
    article,
    level: z.string(),
    until: time.nullable(),
    reason: z.string(),
  }),
  z.object({
    kind: z.literal("file"),
    ...about,
    file: z.object({ id: z.string(), name: z.string() }),
    event: z.enum(["added", "described", "trashed", "restored"]),
    note: z.string(),
  }),
  z.object({
    kind: z.literal("discussion"),
    ...about,
    article: article.nullable(),
    discussion: z.object({ id: z.string(), name: z.string() }),
    event: z.enum(DISCUSSION_EVENTS),
    note: z.string().describe("How the comment begins"),
  }),
  z.object({
    kind: z.literal("page"),
    ...about,
    page: z.enum(WORLD_PAGE_KINDS),
    subject: z.string().describe("The tag, or the kind of articles that a template is for; else empty"),
    removed: z.boolean(),
  }),
]);

/** Somebody as a world knows them. */
export const personShape = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES).nullable(),
  counts: z.partialRecord(z.enum(CHANGE_KINDS), z.int()),
});

/** A change as the API returns it: articles and claims by slug and id. */
export function presentChange({ place: _place, ref: _ref, ...line }: ChangeLine) {
  switch (line.kind) {
    case "revision":
      return { ...line, article: line.article.slug, saves: line.saves.map(({ id: _id, ...save }) => save) };
    case "decision":
      return {
        ...line,
        article: line.article.slug,
        continuity: line.continuity?.slug ?? null,
        claim: line.claim?.id ?? null,
      };
    case "verdict":
      return { ...line, article: line.article.slug, claim: line.claim.id };
    case "protection":
      return { ...line, article: line.article.slug };
    case "discussion":
      return { ...line, article: line.article?.slug ?? null };
    default:
      return line;
  }
}
