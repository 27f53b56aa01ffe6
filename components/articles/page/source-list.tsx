import { clsx } from "clsx";
import { BareClaim } from "@/components/evidence/citations/bare-claim";
import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { articleMessages } from "@/lib/language/subjects/article";
import { ForAllowed } from "./article-access";
import { ClaimStatus } from "./claim-status";
import type { NumberedClaim } from "./numbered-claim";
import styles from "./source-list.module.css";
import { SourceListFold } from "./source-list-fold";

type SourceListProps = {
  claims: readonly NumberedClaim[];
  worldSlug: string;
  /** Of the living article: an older revision has nothing to take away, and has no sourcing. */
  articleSlug?: string;
  /** How many of its sentences have no source. */
  uncited?: number;
};

/** All claims of an article with their sources, at its end: for print, for small screens and for reading through. */
export function SourceList({ claims, worldSlug, articleSlug, uncited = 0 }: SourceListProps) {
  const t = articleMessages();
  if (claims.length === 0) return null;
  const api = `/api/v1/worlds/${worldSlug}/articles/${articleSlug}`;
  const stands = ({ citations }: NumberedClaim) => citations.some(({ grade }) => grade !== "lost");
  const standing = claims.filter(stands).length;
  const lost = claims.filter((claim) => claim.citations.length > 0 && !stands(claim)).length;
  const invented = claims.filter((claim) => claim.invention).length;
  return (
    <section className={styles.section} aria-labelledby="claims-and-sources">
      <h2 id="claims-and-sources" className={styles.heading}>
        {t("claimsAndTheirSources")}
      </h2>
      <p className={styles.sum}>
        {t("claimsRest", { standing, count: claims.length })}
        {lost > 0 && ` ${t("claimsLost", { lost })}`}
        {invented > 0 && ` ${t("claimsInvented", { invented })}`}
        {articleSlug && uncited > 0 && (
          <>
            {" "}
            {t("sentencesUncited", { uncited })}{" "}
            <ForAllowed rights={["save", "propose"]}>
              <RouteLink href={`${articlePath(worldSlug, articleSlug)}/sourcing`} className="no-print">
                {t("findSourcesForThisArticle")}
              </RouteLink>
            </ForAllowed>
          </>
        )}
      </p>
      <SourceListFold>
        {claims.map((claim) => (
          <li key={claim.id} id={`sources-${claim.id}`} className={styles.claim} tabIndex={-1}>
            <p className={styles.words}>
              <a href={`#claim-${claim.id}`} aria-label={t("backToClaimNumberInThe", { number: claim.number })}>
                {claim.number}
              </a>
              {claim.text}
            </p>
            <ClaimStatus claim={claim} />
            <BareClaim claim={claim} />
            {claim.citations.map((citation) => (
              <CitationSlip key={citation.id} citation={citation} worldSlug={worldSlug} />
            ))}
          </li>
        ))}
      </SourceListFold>
      {articleSlug && (
        <p className={clsx("no-print", styles.sum)}>
          {t.rich("exportLinkCslJsonLink2Web", {
            link: (words) => <a href={`${api}/references`}>{words}</a>,
            link2: (words) => <a href={`${api}/annotations`}>{words}</a>,
          })}
        </p>
      )}
    </section>
  );
}
