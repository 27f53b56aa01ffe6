import { DataList } from "@/components/ui/data-list";
import type { VoteRule } from "@/lib/canon/caretakers/canon-settings";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";

const VOTERS = {
  owner: "votersOwner",
  editor: "votersEditor",
  contributor: "votersContributor",
  reader: "votersReader",
} as const;

/** The rule by which a world votes, or by which one vote was counted. */
export function VoteRuleList({ rule: { voters, quorum, steps, days, reopenDays } }: { rule: VoteRule }) {
  const t = canonRulesMessages();
  return (
    <DataList
      items={[
        { label: t("whoMayVote"), value: t(VOTERS[voters]) },
        { label: t("quorum"), value: t("atLeastCount", { count: quorum }) },
        { label: t("ratio"), value: steps.map((step) => t("stepYesToNo", step)).join("; ") },
        { label: t("duration"), value: t("countDays", { count: days }) },
        { label: t("reopening"), value: t("withinDaysAsManyVoters", { count: reopenDays }) },
      ]}
    />
  );
}
