import { z } from "zod";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber } from "@/lib/base/whole-number";
import { tagName } from "./input";
import { isTree, MAX_DEPTH } from "./topics";

/** Topics of a world: more are no way in any more. */
const MAX_TOPICS = 200;
/** Articles that are chosen for one topic; for more there are tags. */
const MAX_CHOSEN = 30;

/** The topics of a world anew, as a list from top to bottom. */
export const topicsInput = z.strictObject({
  version: storableText().max(64).nullable().describe("The version that was seen; null: there was none"),
  topics: z
    .array(
      z.strictObject({
        title: storableText().trim().min(1, "A topic needs a name.").max(100),
        depth: wholeNumber(0).max(MAX_DEPTH),
        tag: tagName.nullable().default(null),
        articles: z
          .array(storableText().trim().min(1).max(200))
          .max(MAX_CHOSEN)
          .default([])
          .describe("By title or slug"),
      }),
    )
    .max(MAX_TOPICS)
    .refine(isTree, "A topic can be only one step deeper than the one above it."),
});
