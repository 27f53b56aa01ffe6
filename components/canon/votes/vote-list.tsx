import { CanonBadge } from "@/components/canon/status/canon-badge";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { type VoteView, votePath } from "@/lib/canon/votes/vote";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import { OUTCOME_LABELS } from "./outcome-labels";
import styles from "./vote-list.module.css";

/** Votes, each with its question, how it stands and until when. */
export function VoteList({ worldSlug, votes }: { worldSlug: string; votes: readonly VoteView[] }) {
  const t = canonRulesMessages();
  return (
    <ul className={styles.list} aria-label={t("votes")}>
      {votes.map((vote) => (
        <li key={vote.id} className={styles.vote}>
          <RouteLink href={votePath(worldSlug, vote.id)} className={styles.question}>
            {vote.claim?.text ?? vote.article.title}
          </RouteLink>
          <span className={styles.standing}>
            <CanonBadge status={vote.to} />
            {vote.continuity && <Badge>{continuitiesMessages()("inContinuity", { name: vote.continuity.name })}</Badge>}
            {vote.outcome === null ? (
              <Badge tone="info">{t("open")}</Badge>
            ) : (
              <Badge tone={vote.outcome === "carried" ? "success" : "plain"}>{t(OUTCOME_LABELS[vote.outcome])}</Badge>
            )}
            <span>{t("countYesNoAbstain", vote.count)}</span>
            <span>
              {t.rich(vote.open ? "untilDate" : "endedDate", { date: () => <DateTime value={vote.endsAt} /> })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
