import { z } from "zod";
import { articleFilters, articleSummary } from "@/lib/articles/input";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { MAX_AT_ONCE } from "./bulk-edit";

/** A tag as articles carry it. */
export const tagName = storableText()
  .trim()
  .toLowerCase()
  .min(1, "Enter a tag.")
  .max(60, "A tag may have at most 60 characters.");

/** What a world says of a tag. */
export const tagDescription = z.strictObject({
  text: storableText().trim().max(5_000, "A description may have at most 5,000 characters."),
});

/** Which tags are asked for. */
export const tagFilters = z.strictObject({ q: filterText.optional().describe("A part of the tag") });

/** A tag's articles get another tag in its place; where that is there already, the two become one. */
export const tagRename = z.strictObject({ to: tagName, summary: articleSummary.optional() });

/** Tags that many articles get or lose at once. */
export const retagging = z
  .strictObject({
    articles: z
      .array(storableText().min(1).max(200))
      .min(1, "Choose at least one article.")
      .max(MAX_AT_ONCE)
      .describe("Their slugs"),
    add: z.array(tagName).max(10).default([]),
    remove: z.array(tagName).max(10).default([]),
    summary: articleSummary.optional(),
  })
  .refine(({ add, remove }) => add.length + remove.length > 0, {
    path: ["add"],
    message: "Enter a tag to add or to remove.",
  });

/** Whether an article is a template. */
export const templateInput = z.strictObject({ template: z.boolean() });

/** The article that readers see first; null: none. */
export const startPageInput = z.strictObject({
  article: storableText()
    .trim()
    .min(1, "Choose an article.")
    .max(500)
    .nullable()
    .describe("Its address, its title or another of its names; null: none"),
});

/** Which articles of a tag are asked for. */
export const taggedFilters = articleFilters.omit({ tag: true });
