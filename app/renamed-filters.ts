import type { GivenQuery } from "@/lib/base/page-query";
import { PROPOSAL_STATES } from "@/lib/proposals/proposal-state";

/*
 * Addresses of lists as they were before their filters were named as in the API (decision 041): somebody has kept them. What they asked
 * for is said in today's names, and what an address says in these itself comes first.
 */

/** These fields said `any` where they did not narrow. */
export function withoutAny(...names: readonly string[]): (given: GivenQuery) => GivenQuery {
  return (given) =>
    Object.fromEntries(Object.entries(given).filter(([name, value]) => !(value === "any" && names.includes(name))));
}

/** One field chose among sources, inventions, verdicts and grades. */
export function renamedClaimFilters(given: GivenQuery): GivenQuery {
  const { show } = given;
  return { ...CLAIMS_SHOWN[String(show)], verdict: show, grade: show, ...given };
}

const CLAIMS_SHOWN: Readonly<Record<string, GivenQuery>> = {
  uncited: { uncited: "true" },
  cited: { uncited: "false" },
  invention: { invention: "true" },
  changed: { changedSinceDecision: "true" },
};

/** Disputed was one of the statuses. */
export function renamedCanonFilters(given: GivenQuery): GivenQuery {
  return given.status === "disputed" ? { disputed: "true", ...given } : given;
}

/** The status of sentences was called `show`. */
export function renamedCoverageFilters(given: GivenQuery): GivenQuery {
  return { standing: given.show, ...given };
}

/** Proposals that stood on one page when an address said after how many of them it began. */
const PROPOSALS_A_PAGE = 30;

/** One field chose among states and whose proposals; a page was said by its first proposal. */
export function renamedProposalFilters({ from, ...rest }: GivenQuery): GivenQuery {
  const given = from === undefined ? rest : { page: String(Math.floor(Number(from) / PROPOSALS_A_PAGE) + 1), ...rest };
  const { show } = given;
  if (show === "waiting" || show === "mine") return { [show]: "true", ...given };
  return PROPOSAL_STATES.some((state) => state === show) ? { state: show, ...given } : given;
}
