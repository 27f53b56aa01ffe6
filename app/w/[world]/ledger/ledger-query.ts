import type { LedgerQuery } from "@/components/ledger/ledger-filter";
import { CANON_STATUSES } from "@/lib/base/canon-status";

/** What the address asks of the ledger; what it does not say is `any`. */
export function ledgerQuery(asked: Readonly<Record<string, string | undefined>>): LedgerQuery {
  return { status: asked.status ?? "any", kind: asked.kind ?? "any", tag: asked.tag ?? "any" };
}

/** The same as the read asks for it. */
export function ledgerFilter({ status, kind, tag }: LedgerQuery) {
  const known = CANON_STATUSES.find((each) => each === status);
  return {
    ...(known ? { status: known } : {}),
    ...(kind === "any" ? {} : { kind }),
    ...(tag === "any" ? {} : { tag }),
  };
}
