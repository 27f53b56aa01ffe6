import { z } from "zod";
import { articleSummary } from "@/lib/articles/input";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";
import { MERGED_TEXTS } from "./merged-text";

/** An article's new address. */
export const articleAddress = z.strictObject({
  slug: storableText()
    .trim()
    .min(1, "Say what the address is to be.")
    .max(200)
    .describe("What is no letter, digit or dash in it is left out or becomes a dash"),
});

/** What an article is merged into, and what becomes of its text. */
export const articleMerge = z.strictObject({
  into: storableText().max(500).describe("The address of the article that it goes into"),
  baseRevision: wholeNumber().describe("The revision of the article that goes, as it was seen"),
  text: z
    .enum(MERGED_TEXTS)
    .describe(
      "Which text is left: of the article that it goes into, of the one that goes, or both, one below the other",
    ),
  summary: articleSummary.optional(),
});
