import { clsx } from "clsx";
import { BareClaim } from "@/components/evidence/citations/bare-claim";
import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
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
  if (claims.length === 0) return null;
  const api = `/api/v1/worlds/${worldSlug}/articles/${articleSlug}`;
  const stands = ({ citations }: NumberedClaim) => citations.some(({ grade }) => grade !== "lost");
  const standing = claims.filter(stands).length;
  const lost = claims.filter((claim) => claim.citations.length > 0 && !stands(claim)).length;
  const invented = claims.filter((claim) => claim.invention).length;
  return (
    <section className={styles.section} aria-labelledby="claims-and-sources">
      <h2 id="claims-and-sources" className={styles.heading}>
        Claims and their sources
      </h2>
      <p className={styles.sum}>
        {standing} of {claims.length} {claims.length === 1 ? "claim rests" : "claims rest"} on a passage.
        {lost > 0 && ` ${lost} ${lost === 1 ? "cites" : "cite"} words that are no longer in the source.`}
        {invented > 0 && ` ${invented} ${invented === 1 ? "is" : "are"} marked as invented.`}
        {articleSlug && uncited > 0 && (
          <>
            {" "}
            {uncited} {uncited === 1 ? "sentence has" : "sentences have"} no source.{" "}
            <ForAllowed rights={["save", "propose"]}>
              <RouteLink href={`${articlePath(worldSlug, articleSlug)}/sourcing`} className="no-print">
                Find sources for this article
              </RouteLink>
            </ForAllowed>
          </>
        )}
      </p>
      <SourceListFold>
        {claims.map((claim) => (
          <li key={claim.id} id={`sources-${claim.id}`} className={styles.claim} tabIndex={-1}>
            <p className={styles.words}>
              <a href={`#claim-${claim.id}`} aria-label={`Back to claim ${claim.number} in the text`}>
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
          Export: <a href={`${api}/references`}>sources for Zotero and other reference managers</a> (CSL-JSON),{" "}
          <a href={`${api}/annotations`}>claims for annotation tools</a> (Web Annotations)
        </p>
      )}
    </section>
  );
}
