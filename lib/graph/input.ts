import { z } from "zod";
import { articleKind } from "@/lib/articles/input";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterText } from "@/lib/base/filter-input";

/** What joins articles in a graph. */
export const EDGE_KINDS = ["relations", "links"] as const;

/** What a graph is asked for, by its page, its download and the API. */
export const graphFilters = z.strictObject({
  kind: articleKind.optional(),
  tag: filterText.optional(),
  status: z.enum(CANON_STATUSES).optional(),
  edges: z.enum(EDGE_KINDS).optional().describe("Only relations of fact boxes, or only links; left out: both"),
  around: filterText.optional().describe("The slug of an article: only what can be reached from it"),
  tree: filterText
    .optional()
    .describe(
      "With `around`, the label of a relation: only what can be reached by it, however far, and who stands beside",
    ),
  steps: z.enum(["1", "2", "3"]).default("1").describe("With `around`, how many steps away an article may be"),
});
