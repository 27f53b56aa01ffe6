import styles from "@/components/canon/decision-entry.module.css";
import { EvidenceLine } from "@/components/canon/evidence-line";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import { articlePath } from "@/lib/articles/article";
import type { VoteView } from "@/lib/canon/votes/vote";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";

/** What a vote asks, of what, why, and who opened it. */
export function VoteQuestion({ worldSlug, vote }: { worldSlug: string; vote: VoteView }) {
  const t = canonRulesMessages();
  const { article, claim, to, supersededBy, reason, evidence, revision, openedBy, openedAt } = vote;
  const path = articlePath(worldSlug, article.slug);
  return (
    <div className={styles.question}>
      <p className={styles.change}>
        {t("shallItBe")} <CanonBadge status={to} />
      </p>
      {supersededBy && (
        <p>
          {t("replacedBy")} <RouteLink href={articlePath(worldSlug, supersededBy.slug)}>{supersededBy.title}</RouteLink>
        </p>
      )}
      <p className={styles.reason}>{reason}</p>
      {evidence.map((each) => (
        <EvidenceLine key={each.passage} worldSlug={worldSlug} evidence={each} />
      ))}
      <p className={styles.meta}>
        {t("standsInArticle")} <RouteLink href={claim ? `${path}#claim-${claim.id}` : path}>{article.title}</RouteLink>.{" "}
        {t.rich("openedByPerson", {
          person: () => <PersonLink worldSlug={worldSlug} person={openedBy} />,
          date: () => <DateTime value={openedAt} />,
          revision: () => (
            <RouteLink href={`${path}/history/${revision}`}>{t("revisionNumber", { number: revision })}</RouteLink>
          ),
        })}
      </p>
    </div>
  );
}
