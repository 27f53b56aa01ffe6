import { z } from "zod";
import { articleKind } from "@/lib/articles/input";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { momentOf } from "@/lib/document/model/moment";

const HOW_DATES_ARE_WRITTEN = "Enter a year, month or day such as 1940, 1940-06, 1940-06-22, 0988 or 44 BC.";

const dayInQuery = storableText()
  .trim()
  .max("9999-12-31 B.C.E.".length, HOW_DATES_ARE_WRITTEN)
  .transform((date, context) => {
    const moment = momentOf(date);
    if (!moment) context.addIssue(HOW_DATES_ARE_WRITTEN);
    return moment ?? z.NEVER;
  });

/** What a map is asked for, by its page and by the API. */
export const mapFilters = z.strictObject({
  kind: articleKind.optional(),
  tag: filterText.optional(),
  status: z.enum(CANON_STATUSES).optional(),
  asOf: dayInQuery.optional().describe("Only what had begun by the end of that time and was not over by then"),
});
