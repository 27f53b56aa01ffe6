import { z } from "zod";
import { articleSummary } from "@/lib/articles/input";
import { MAX_AT_ONCE } from "@/lib/articles/structure/bulk-edit";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";

/** Mentions of one article that are linked at once. */
const MAX_MENTIONS = 200;

const place = z.strictObject({
  block: storableText().min(1).max(64).describe("The id of the block"),
  part: wholeNumber(0),
  start: wholeNumber(0),
  words: storableText().min(1).max(200),
});

/** Mentions that are to become links, by the articles in which they stand. */
export const mentionLinks = z.strictObject({
  articles: z
    .array(
      z.strictObject({ article: storableText().min(1).max(200), mentions: z.array(place).min(1).max(MAX_MENTIONS) }),
    )
    .min(1, "Choose at least one sentence.")
    .max(MAX_AT_ONCE),
  summary: articleSummary.optional(),
});

/** Whether a name is never to be suggested as a mention of the article. */
export const neverLinked = z.strictObject({ name: storableText().trim().min(1).max(200), never: z.boolean() });
