import { z } from "zod";
import { articleKind } from "@/lib/articles/input";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterText } from "@/lib/base/filter-input";
import { standpointQuery } from "@/lib/canon/input";
import { dateInQuery } from "@/lib/dates/words/date-input";

/** By what a timeline can be divided into lanes. */
export const LANES = ["kind", "tag", "status", "article"] as const;

/** What the timeline is asked for, by its page, its download and the API; `kind`, `tag` and `article` are those of the articles. */
export const timelineFilters = z.strictObject({
  status: z.enum(CANON_STATUSES).optional(),
  kind: articleKind.optional(),
  tag: filterText.optional(),
  article: filterText.optional().describe("The address of an article: its claims alone"),
  from: dateInQuery.optional().describe("Only what was not over by then"),
  until: dateInQuery.optional().describe("Only what had begun by then"),
  lanes: z.enum(LANES).default("kind"),
  ...standpointQuery.shape,
});

/** The same for the API: how a timeline is divided is up to its caller. */
export const timelineQuery = timelineFilters.omit({ lanes: true });
