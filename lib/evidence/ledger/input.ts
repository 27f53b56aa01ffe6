import { z } from "zod";
import { articleKind } from "@/lib/articles/input";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { filterText } from "@/lib/base/filter-input";

/** What the divergence ledger is asked for, by its page, its download and the API; `kind` and `tag` are those of the articles. */
export const ledgerFilters = z.strictObject({
  status: z.enum(CANON_STATUSES).optional(),
  kind: articleKind.optional(),
  tag: filterText.optional(),
});
