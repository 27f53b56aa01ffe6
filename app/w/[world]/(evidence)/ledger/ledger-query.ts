import { z } from "zod";
import type { LedgerQuery } from "@/components/evidence/ledger/ledger-filter";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { textInQuery } from "@/lib/base/page-query";

/** What the address asks of the ledger; what it does not say is `any`. */
export const ledgerShape = z.object({
  status: textInQuery("any"),
  kind: textInQuery("any"),
  tag: textInQuery("any"),
});

/** The same as the read asks for it. */
export function ledgerFilter({ status, kind, tag }: LedgerQuery) {
  const known = CANON_STATUSES.find((each) => each === status);
  return {
    ...(known ? { status: known } : {}),
    ...(kind === "any" ? {} : { kind }),
    ...(tag === "any" ? {} : { tag }),
  };
}
