import { z } from "zod";
import { articleKind } from "@/lib/articles/input";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterText } from "@/lib/base/filter-input";
import { dateInQuery } from "@/lib/dates/words/date-input";

/** What a map is asked for, by its page and by the API. */
export const mapFilters = z.strictObject({
  kind: articleKind.optional(),
  tag: filterText.optional(),
  status: z.enum(CANON_STATUSES).optional(),
  on: filterText.optional().describe("The key of a map of the world's own; else what lies on the earth"),
  day: dateInQuery.optional().describe("Only what had begun by the end of that time and was not over by then"),
});
