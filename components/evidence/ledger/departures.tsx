import { CanonBadge } from "@/components/canon/status/canon-badge";
import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { Badge } from "@/components/ui/badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { momentWords } from "@/lib/document/model/moment";
import type { Departure } from "@/lib/evidence/ledger/ledger";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import styles from "./departures.module.css";

/** The ledger's lines: when, what the timeline says, and beside it what really happened. */
export function Departures({ worldSlug, departures }: { worldSlug: string; departures: readonly Departure[] }) {
  const t = evidenceMessages();
  return (
    <ol className={styles.list} aria-label={t("departuresInOrderOfTime")}>
      {departures.map((departure) => {
        const { claim, text, article, status, moment, happened } = departure;
        const path = articlePath(worldSlug, article.slug);
        return (
          <li key={`${article.slug} ${claim}`} className={article.isDivergence ? styles.divergence : styles.line}>
            <p className={styles.when}>{moment ? momentWords(moment) : t("noDate")}</p>
            <div>
              <p className="label">{t("inThisTimeline")}</p>
              <RouteLink href={`${path}#claim-${claim}`} className={styles.words}>
                {text}
              </RouteLink>
              <p className={styles.meta}>
                <CanonBadge status={status} />
                {article.isDivergence && <Badge tone="warning">{t("pointOfDivergence")}</Badge>}
                <RouteLink href={path}>{article.title}</RouteLink>
              </p>
            </div>
            <div className={styles.happened}>
              <p className="label">{t("inOurHistory")}</p>
              {happened.map((citation) => (
                <CitationSlip key={citation.id} citation={citation} worldSlug={worldSlug} />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
