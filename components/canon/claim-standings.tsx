import type { ReactNode } from "react";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { Badge } from "@/components/ui/badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { canonMessages } from "@/lib/language/subjects/canon";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import styles from "./claim-standings.module.css";

type ClaimStandingsProps = {
  claims: readonly ClaimView[];
  worldSlug: string;
  articleSlug: string;
  articleIsCanon: boolean;
  /** The way to decide on a claim, for those who may do something about it. */
  decideOn: (claim: ClaimView) => ReactNode;
};

/** Each claim of an article with the status that counts for it, and the way to decide on it. */
export function ClaimStandings({ claims, worldSlug, articleSlug, articleIsCanon, decideOn }: ClaimStandingsProps) {
  const t = canonMessages();
  const path = articlePath(worldSlug, articleSlug);
  return (
    <ul className={styles.list}>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.claim}>
          <RouteLink href={`${path}#claim-${claim.id}`} className={styles.words}>
            {claim.text}
          </RouteLink>
          <div className={styles.standing}>
            <CanonBadge status={claim.status} disputed={claim.disputed} />
            {claim.changedSinceDecision && <Badge tone="warning">{t("changedSinceTheDecision")}</Badge>}
            {claim.status === "canon" && !articleIsCanon && (
              <Badge tone="warning">{canonRulesMessages()("canonInAnArticleThatIsNot")}</Badge>
            )}
            <span className={styles.by}>{claim.ownDecision ? t("byItsOwnDecision") : t("asTheArticle")}</span>
            {decideOn(claim)}
          </div>
        </li>
      ))}
    </ul>
  );
}
