import { z } from "zod";
import {
  articleAliases,
  articleBody,
  articleKind,
  articleSummary,
  articleTags,
  articleTitle,
} from "@/lib/articles/input";
import { wholeNumber } from "@/lib/base/whole-number";

/** A new article: its text as `doc` or as `markdown`. */
export const newArticle = z
  .strictObject({
    title: articleTitle,
    kind: articleKind,
    ...articleBody,
    summary: articleSummary,
    tags: articleTags.optional(),
    aliases: articleAliases.optional(),
  })
  .refine(hasOneBody, { path: ["doc"], message: "Give the text either as `doc` or as `markdown`." });

/** A save: the text, the revision that the author saw, and what else of the article changes. */
export const articleSave = z
  .strictObject({
    baseRevision: wholeNumber(),
    ...articleBody,
    summary: articleSummary,
    title: articleTitle.optional(),
    kind: articleKind.optional(),
    tags: articleTags.optional(),
    aliases: articleAliases.optional(),
    confirmLargeRemoval: z.boolean().optional().describe("Needed where the save removes more than half of the article"),
  })
  .refine(hasOneBody, { path: ["doc"], message: "Give the text either as `doc` or as `markdown`." });

function hasOneBody(value: { doc?: unknown; markdown?: unknown }): boolean {
  return (value.doc === undefined) !== (value.markdown === undefined);
}
