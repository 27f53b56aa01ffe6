import { z } from "zod";
import { ARTICLE_KINDS } from "@/lib/articles/article";
import { COMPARED_SINCE } from "@/lib/articles/compared";
import { PROTECTION_LEVELS } from "@/lib/articles/protection";
import { isStorableJson, storableText } from "@/lib/base/storable-text";
import { timeInput } from "@/lib/base/time-input";
import { wholeNumber, wholeNumberInQuery } from "@/lib/base/whole-number";

/** Tags on one article: more than these are a list, not a classification. */
const MAX_TAGS = 30;
/** Other names of one article. */
const MAX_ALIASES = 30;

const title = storableText()
  .trim()
  .min(1, "An article needs a title.")
  .max(200, "A title may have 200 characters at most.");
const summary = storableText().trim().max(500, "A summary may have 500 characters at most.");
const tags = z.array(storableText().trim().toLowerCase().min(1).max(60)).max(MAX_TAGS).transform(unique);
const aliases = z.array(storableText().trim().min(1).max(200)).max(MAX_ALIASES).transform(unique);
/** The document is checked by lib/document/schema.ts; here it only has to be there. */
const doc = z.looseObject({ type: z.literal("doc") });
const markdown = storableText().max(2_000_000);
const body = { doc: doc.optional(), markdown: markdown.optional() };

/** What an article is about. */
export const articleKind = z.enum(ARTICLE_KINDS);

/** All that a whole article is made of, for inputs that carry one. */
export const articleFields = { title, kind: articleKind, ...body, summary, tags, aliases };

/** A new article: its text as `doc` or as `markdown`. */
export const newArticle = z
  .strictObject({ title, kind: articleKind, ...body, summary, tags: tags.optional(), aliases: aliases.optional() })
  .refine(hasOneBody, { path: ["doc"], message: "Give the text either as `doc` or as `markdown`." });

/** A save: the text, the revision that the author saw, and what else of the article changes. */
export const articleSave = z
  .strictObject({
    baseRevision: wholeNumber(),
    ...body,
    summary,
    title: title.optional(),
    kind: articleKind.optional(),
    tags: tags.optional(),
    aliases: aliases.optional(),
    confirmLargeRemoval: z.boolean().optional().describe("Needed where the save removes more than half of the article"),
  })
  .refine(hasOneBody, { path: ["doc"], message: "Give the text either as `doc` or as `markdown`." });

/** Going back to an older revision, by a new one. */
export const articleRestore = z.strictObject({
  revision: wholeNumber(),
  baseRevision: wholeNumber(),
  summary: summary.optional(),
});

/** Taking back what one revision changed, or all from `first` to `revision`. */
export const articleUndo = z.strictObject({
  revision: wholeNumber(),
  first: wholeNumber().optional().describe("The first of several that are undone together; else `revision` alone"),
  baseRevision: wholeNumber(),
  summary: summary.optional(),
});

/** A name for a revision. */
export const revisionName = z.strictObject({
  name: storableText()
    .trim()
    .min(1, "A name needs a letter at least.")
    .max(100, "A name may have 100 characters at most."),
});

/** Two revisions; or what is since one, which may be named by what the asker last read or what was last approved. */
export const articleComparison = z
  .strictObject({
    from: wholeNumberInQuery().optional(),
    to: wholeNumberInQuery().optional(),
    since: z.enum(COMPARED_SINCE).optional(),
  })
  .refine(({ from, since }) => (from === undefined) !== (since === undefined), {
    path: ["from"],
    message: "Give either `from` or `since`.",
  });

/** Moving to the trash, or back from it. */
export const articleTrash = z.strictObject({ summary: summary.optional() });

/** Whether an article wants review. */
export const articleReview = z.strictObject({ wanted: z.boolean() });

/** Up to which revision an article is approved, and a word on it. */
export const articleApproval = z.strictObject({
  revision: wholeNumber(),
  note: storableText().trim().max(500, "A note may have 500 characters at most.").optional(),
});

/** Up to which revision somebody has read an article. */
export const articleReading = z.strictObject({ revision: wholeNumber() });

/** Who may write an article, why, and until when (ISO 8601). */
export const articleProtection = z.strictObject({
  level: z.enum(PROTECTION_LEVELS),
  reason: storableText()
    .trim()
    .min(1, "Say why: it stands in the log.")
    .max(500, "A reason may have 500 characters at most."),
  until: timeInput("Give a date and a time.").optional(),
});

/** Unsaved work. A title may still be empty, and the document is stored as it is typed. */
export const draftInput = z.strictObject({
  id: storableText().max(40).optional(),
  article: storableText().max(200).optional(),
  baseRevision: wholeNumber(0),
  title: storableText().max(200),
  kind: articleKind,
  tags: z.array(storableText().max(60)).max(MAX_TAGS),
  aliases: z.array(storableText().max(200)).max(MAX_ALIASES),
  summary: storableText().max(500),
  doc: doc.refine(isStorableJson, "This text holds characters that cannot be stored, or lies too deep."),
});

function unique(values: string[]): string[] {
  return [...new Set(values)];
}

function hasOneBody(value: { doc?: unknown; markdown?: unknown }): boolean {
  return (value.doc === undefined) !== (value.markdown === undefined);
}
