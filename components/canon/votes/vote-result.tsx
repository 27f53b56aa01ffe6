import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import { articlePath } from "@/lib/articles/article";
import type { VoteView } from "@/lib/canon/votes/vote";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { OUTCOME_LABELS } from "./outcome-labels";
import styles from "./vote-list.module.css";

const CHOICES = { yes: "yes", no: "no", abstain: "abstained" } as const;

/** How a vote stands or ended, until when, and who voted what. */
export function VoteResult({ worldSlug, vote }: { worldSlug: string; vote: VoteView }) {
  const t = canonRulesMessages();
  const { outcome, open, endsAt, count, ballots, decision, article } = vote;
  return (
    <>
      <p className={styles.standing}>
        {outcome === null ? (
          <Badge tone="info">{t("open")}</Badge>
        ) : (
          <Badge tone={outcome === "carried" ? "success" : "plain"}>{t(OUTCOME_LABELS[outcome])}</Badge>
        )}
        <strong>{t("countYesNoAbstain", count)}</strong>
        <span>{t.rich(open ? "untilDate" : "endedDate", { date: () => <DateTime value={endsAt} /> })}</span>
        {decision !== null && (
          <RouteLink href={`${articlePath(worldSlug, article.slug)}/canon#decision-${decision}`}>
            {t("seeTheDecision")}
          </RouteLink>
        )}
      </p>
      {ballots.length === 0 ? (
        <p>{t("nobodyVotedYet")}</p>
      ) : (
        <ul aria-label={t("whoVoted")} className={styles.list}>
          {ballots.map(({ person, choice }) => (
            <li key={person.id}>
              <PersonLink worldSlug={worldSlug} person={person} />: {t(CHOICES[choice])}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
