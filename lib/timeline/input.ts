import { z } from "zod";
import { articleKind } from "@/lib/articles/input";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterText } from "@/lib/base/filter-input";
import { storableText } from "@/lib/base/storable-text";
import { momentOf } from "@/lib/document/model/moment";

/** By what a timeline can be divided into lanes. */
export const LANES = ["kind", "tag", "status", "article"] as const;

const HOW_DATES_ARE_WRITTEN = "Enter a year, month or day such as 1940, 1940-06, 1940-06-22, 0988 or 44 BC.";

/** A day, month or year of the world, as the address has it. */
const momentInQuery = storableText()
  .trim()
  .max("9999-12-31 B.C.E.".length, HOW_DATES_ARE_WRITTEN)
  .transform((date, context) => {
    const moment = momentOf(date);
    if (!moment) context.addIssue(HOW_DATES_ARE_WRITTEN);
    return moment ?? z.NEVER;
  });

/** What the timeline is asked for, by its page, its download and the API; `kind` and `tag` are those of the articles. */
export const timelineFilters = z.strictObject({
  status: z.enum(CANON_STATUSES).optional(),
  kind: articleKind.optional(),
  tag: filterText.optional(),
  from: momentInQuery.optional().describe("Only what was not over by then"),
  until: momentInQuery.optional().describe("Only what had begun by then"),
  lanes: z.enum(LANES).default("kind"),
});

/** The same for the API: how a timeline is divided is up to its caller. */
export const timelineQuery = timelineFilters.omit({ lanes: true });
