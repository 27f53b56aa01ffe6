import { BareClaim } from "@/components/evidence/citations/bare-claim";
import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { articlePath } from "@/lib/articles/article";
import styles from "./claim-notes.module.css";
import { ClaimStatus } from "./claim-status";
import { DecideLink } from "./decide-link";
import { decisionOn } from "./decision-on";
import type { NumberedClaim } from "./numbered-claim";

/** The sources of a block's claims, floated into the margin beside it; on narrow screens a popover shows them. */
export function ClaimNotes({ claims, worldSlug }: { claims: readonly NumberedClaim[]; worldSlug: string }) {
  return claims.map((claim) => (
    <aside
      key={claim.id}
      className={styles.note}
      data-claim-note={claim.id}
      aria-label={`Sources of claim ${claim.number}`}
    >
      <span className={styles.number} aria-hidden="true">
        {claim.number}
      </span>
      <ClaimStatus claim={claim} />
      <BareClaim claim={claim} />
      {claim.citations.map((citation) => (
        <CitationSlip key={citation.id} citation={citation} worldSlug={worldSlug} short />
      ))}
      <p className={styles.decide}>
        <DecideLink {...decisionOn(articlePath(worldSlug, claim.article.slug), claim)} />
      </p>
    </aside>
  ));
}
