import { z } from "zod";
import { articleSummary } from "@/lib/articles/input";
import { storableText } from "@/lib/base/storable-text";
import { wholeNumber, wholeNumberInQuery } from "@/lib/base/whole-number";
import { COMPARED_SINCE } from "./compared";

/** Going back to an older revision, by a new one. */
export const articleRestore = z.strictObject({
  revision: wholeNumber(),
  baseRevision: wholeNumber(),
  summary: articleSummary.optional(),
});

/** A name for a revision. */
export const revisionName = z.strictObject({
  name: storableText()
    .trim()
    .min(1, "A name needs at least one letter.")
    .max(100, "A name may have at most 100 characters."),
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
