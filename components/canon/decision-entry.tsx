import type { ReactNode } from "react";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { PersonLink } from "@/components/worlds/person-link";
import { articlePath } from "@/lib/articles/article";
import { articleCanonPath } from "@/lib/canon/continuities/continuity";
import { type DecisionMark, type DecisionView, type NamedClaim, RULE_LABELS } from "@/lib/canon/decision";
import { votePath } from "@/lib/canon/votes/vote";
import { canonMessages } from "@/lib/language/subjects/canon";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import styles from "./decision-entry.module.css";
import { EvidenceLine } from "./evidence-line";

type DecisionEntryProps = {
  worldSlug: string;
  decision: DecisionView;
  /** Whether to name the article: in the log of a world, not on the article's own page. */
  named?: boolean;
  /** What the reader may do about it. */
  actions?: ReactNode;
};

/** One entry of the canon log: what was decided on what, by whom, by which rule, why, and on which passages. */
export function DecisionEntry({ worldSlug, decision, named = false, actions }: DecisionEntryProps) {
  const t = canonMessages();
  const { id, article, claim, from, to, disputed, rule, reason, evidence, supersededBy, revision } = decision;
  const { corrects, correctedBy, decidedBy, at, vote, continuity } = decision;
  const path = articlePath(worldSlug, article.slug);
  return (
    <article id={`decision-${id}`} className={styles.entry}>
      <div className={styles.head}>
        <span className={styles.change}>
          <CanonBadge status={from} />
          <span aria-hidden="true">→</span>
          <VisuallyHidden>{t("became")}</VisuallyHidden>
          <CanonBadge status={to} disputed={disputed} />
        </span>
        {named && <RouteLink href={articleCanonPath(path, continuity?.slug)}>{article.title}</RouteLink>}
        {continuity && <Badge>{continuitiesMessages()("inContinuity", { name: continuity.name })}</Badge>}
      </div>
      {claim && (
        <p className={styles.claim}>
          {t("onTheClaim")} <a href={`${path}#claim-${claim.id}`}>“{claim.text}”</a>
        </p>
      )}
      {corrects && (
        <p className={styles.claim}>{t.rich("correctsMark", { mark: () => <Mark path={path} mark={corrects} /> })}</p>
      )}
      {correctedBy && (
        <p className={styles.corrected}>
          {t.rich("correctedByMark", { mark: () => <Mark path={path} mark={correctedBy} /> })}
        </p>
      )}
      <p className={styles.reason}>{reason}</p>
      {supersededBy && (
        <p>
          {t.rich("replacedByLink", {
            link: () => <RouteLink href={articlePath(worldSlug, supersededBy.slug)}>{supersededBy.title}</RouteLink>,
          })}
        </p>
      )}
      <NamedClaims worldSlug={worldSlug} decision={decision} />
      {evidence.map((each) => (
        <EvidenceLine key={each.passage} worldSlug={worldSlug} evidence={each} />
      ))}
      <p className={styles.meta}>
        <PersonLink worldSlug={worldSlug} person={decidedBy} />
        {t.rich("dateNameOn", { date: () => <DateTime value={at} />, name: RULE_LABELS[rule].name })}{" "}
        <RouteLink href={`${path}/history/${revision}`}>{t("revisionRevision", { revision })}</RouteLink>
        {vote !== null && (
          <>
            , <RouteLink href={votePath(worldSlug, vote)}>{canonRulesMessages()("byVote")}</RouteLink>
          </>
        )}
        . {actions}
      </p>
    </article>
  );
}

/** What is disputed of the target, and the claims that a decision names besides it. */
function NamedClaims({ worldSlug, decision }: { worldSlug: string; decision: DecisionView }) {
  const t = canonRulesMessages();
  const { disputedText, disputedClaim, supersededByClaim } = decision;
  const link = ({ slug, id, text }: NamedClaim) => <a href={`${articlePath(worldSlug, slug)}#claim-${id}`}>“{text}”</a>;
  return (
    <>
      {disputedText !== null && <p>{t("disputedWords", { text: disputedText })}</p>}
      {disputedClaim && (
        <p>
          {t("againstTheClaim")} {link(disputedClaim)}
        </p>
      )}
      {supersededByClaim && (
        <p>
          {t("replacedByClaim")} {link(supersededByClaim)}
        </p>
      )}
    </>
  );
}

/** Another entry of the log, which the article's own page shows whatever page of the log this is. */
function Mark({ path, mark: { id, decidedBy, at } }: { path: string; mark: DecisionMark }) {
  const t = canonMessages();
  return (
    <a href={`${path}/canon#decision-${id}`}>
      {t.rich("theDecisionOfNameDate", { name: decidedBy.name, date: () => <DateTime value={at} /> })}
    </a>
  );
}
