import type { z } from "zod";
import { RouteLink } from "@/components/ui/route-link";
import { addressWith } from "@/lib/base/address-with";
import type { AskedOf } from "@/lib/base/list-query";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import { said } from "@/lib/language/translator";
import type { proposalFilters } from "@/lib/proposals/input";
import { PROPOSAL_STATES } from "@/lib/proposals/proposal-state";
import { stateWord } from "./proposal-badge";
import styles from "./queue-filter.module.css";

/** What the queue can be narrowed to. */
export const QUEUE_VIEWS = ["open", "waiting", "mine", ...PROPOSAL_STATES] as const;

export type QueueView = (typeof QUEUE_VIEWS)[number];

/** The filters of the list of proposals that a view sets. */
export function queueFilters(view: QueueView): AskedOf<typeof proposalFilters> {
  return view === "waiting" || view === "mine" ? { [view]: "true" } : { state: view };
}

/** The view that shows what the filters ask for; where they ask for nothing, what is open. */
export function viewOf({ state, waiting, mine }: z.output<typeof proposalFilters>): QueueView {
  if (waiting) return "waiting";
  return mine ? "mine" : (state ?? "open");
}

const WORDS: Readonly<Record<string, string>> = said(proposalsMessages, {
  open: "allOpen",
  waiting: "waitingForMe",
  mine: "myOwn",
});

/** What a view of the queue is called. */
export function viewWord(view: QueueView): string {
  return WORDS[view] ?? stateWord(view as (typeof PROPOSAL_STATES)[number]);
}

/** The ways to look at the queue. */
export function QueueFilter({ path, view }: { path: string; view: QueueView }) {
  const t = proposalsMessages();
  return (
    <nav className={styles.views} aria-label={t("whichProposals")}>
      {QUEUE_VIEWS.map((each) => (
        <RouteLink
          key={each}
          href={each === "open" ? path : addressWith(path, queueFilters(each))}
          className={styles.view}
          aria-current={each === view ? "page" : undefined}
        >
          {viewWord(each)}
        </RouteLink>
      ))}
    </nav>
  );
}
