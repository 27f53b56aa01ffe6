import { z } from "zod";
import { articleKind } from "@/lib/articles/input";
import { filterFlag, filterText } from "@/lib/base/filter-input";
import { timeInput } from "@/lib/base/time-input";
import { CHANGE_KINDS, TOUCHED } from "./change";

/** Which changes are asked for, by their page, the feeds and the API. */
export const changeFilters = z.strictObject({
  kind: z.enum(CHANGE_KINDS).optional(),
  by: filterText.optional().describe("The id of a person"),
  article: filterText.optional().describe("The slug of an article"),
  articleKind: articleKind.optional(),
  tag: filterText.optional(),
  touched: z.enum(TOUCHED).optional(),
  unapproved: filterFlag.optional(),
  large: filterFlag.optional(),
});

/** The time (ISO 8601) of the newest change that somebody has seen. */
export const seenInput = z.strictObject({ upTo: timeInput() });
