import { z } from "zod";
import { articleSummary } from "@/lib/articles/input";
import { wholeNumber } from "@/lib/base/whole-number";

/** Taking back what one revision changed, or all from `first` to `revision`. */
export const articleUndo = z.strictObject({
  revision: wholeNumber(),
  first: wholeNumber().optional().describe("The first of several that are undone together; else `revision` alone"),
  baseRevision: wholeNumber(),
  summary: articleSummary.optional(),
});
