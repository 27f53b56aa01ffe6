import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import { type ProposalEntry, proposalPath } from "@/lib/proposals/proposal";
import { ProposalBadge } from "./proposal-badge";
import styles from "./proposal-list.module.css";

type ProposalListProps = { worldSlug: string; proposals: readonly ProposalEntry[]; label: string };

/** Proposals in the order in which they wait. */
export function ProposalList({ worldSlug, proposals, label }: ProposalListProps) {
  const t = proposalsMessages();
  return (
    <ol className={styles.list} aria-label={label}>
      {proposals.map((proposal) => (
        <li key={proposal.number} className={styles.row}>
          <div className={styles.words}>
            <RouteLink href={proposalPath(worldSlug, proposal.number)} className={styles.title}>
              {proposal.title}
            </RouteLink>
            <p className={styles.about}>{contentsLabel(proposal)}</p>
            <p className={styles.who}>
              {t("proposalNumberBy", { number: proposal.number })}{" "}
              <PersonLink worldSlug={worldSlug} person={proposal.author} />,{" "}
              <DateTime value={proposal.submittedAt ?? proposal.createdAt} />
            </p>
          </div>
          <div className={styles.state}>
            <ProposalBadge state={proposal.state} outdated={proposal.outdated} />
            {proposal.waitsForMe && <Badge>{t("waitingForYou")}</Badge>}
            <span className={styles.counts}>{countWords(proposal)}</span>
          </div>
        </li>
      ))}
    </ol>
  );
}

function contentsLabel({ articles, statusRequestCount: count }: ProposalEntry): string {
  const t = proposalsMessages();
  const titles = articles
    .map(({ slug, title }) => (slug === null ? t("titleNewArticle", { title }) : title))
    .join(", ");
  return count === 0 ? titles : t("titlesCountRequestedStatus", { titles, count });
}

function countWords({ state, approvals, openComments }: ProposalEntry): string {
  const t = proposalsMessages();
  const open = state === "in-review" || state === "approved";
  const approved = open ? [t("givenOfNeededApproved", { given: approvals.given, needed: approvals.needed })] : [];
  const comments = openComments > 0 ? [t("opencommentsOpenComment", { openComments })] : [];
  return [...approved, ...comments].join(" · ");
}
