import type { ReactNode } from "react";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { BareClaim } from "@/components/evidence/citations/bare-claim";
import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { Badge } from "@/components/ui/badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { CitationView, ClaimView } from "@/lib/evidence/claims/claim";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import styles from "./claim-entries.module.css";

type ClaimEntriesProps = {
  worldSlug: string;
  claims: readonly ClaimView[];
  /** What can be done about a citation, for those who may. */
  actions?: (claim: ClaimView, citation: CitationView) => ReactNode;
};

/** Claims of a world, each with its article, the status that counts and its sources. */
export function ClaimEntries({ worldSlug, claims, actions }: ClaimEntriesProps) {
  const t = evidenceMessages();
  return (
    <ul className={styles.list} aria-label={t("claims")}>
      {claims.map((claim) => {
        const path = articlePath(worldSlug, claim.article.slug);
        return (
          <li key={`${claim.article.slug} ${claim.id}`} className={styles.claim}>
            <div>
              <RouteLink href={`${path}#claim-${claim.id}`} className={styles.words}>
                {claim.text}
              </RouteLink>
              <p className={styles.meta}>
                <CanonBadge status={claim.status} disputed={claim.disputed} />
                {claim.changedSinceDecision && <Badge tone="warning">{t("changedSinceTheDecision")}</Badge>}
                <span>
                  {t.rich("inLink", { link: () => <RouteLink href={path}>{claim.article.title}</RouteLink> })}
                </span>
              </p>
            </div>
            <div className={styles.sources}>
              <BareClaim claim={claim} />
              {claim.citations.map((citation) => (
                <div key={citation.id}>
                  <CitationSlip citation={citation} worldSlug={worldSlug} />
                  {actions?.(claim, citation)}
                </div>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
