import { BareClaim } from "@/components/evidence/citations/bare-claim";
import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./claim-notes.module.css";
import { ClaimStatus } from "./claim-status";
import type { NumberedClaim } from "./numbered-claim";

/** The sources of a block's claims, floated into the margin beside it; on narrow screens a popover shows them. */
export function ClaimNotes({ claims, worldSlug }: { claims: readonly NumberedClaim[]; worldSlug: string }) {
  const t = articleMessages();
  return claims.map((claim) => (
    <aside
      key={claim.id}
      className={styles.note}
      data-claim-note={claim.id}
      aria-label={t("sourcesOfClaimNumber", { number: claim.number })}
    >
      <span className={styles.number} aria-hidden="true">
        {claim.number}
      </span>
      <ClaimStatus claim={claim} />
      <BareClaim claim={claim} />
      {claim.citations.map((citation) => (
        <CitationSlip key={citation.id} citation={citation} worldSlug={worldSlug} short />
      ))}
      {/* Filled by ClaimPopover once the claim is chosen: what stands here depends on who reads */}
      <p className={styles.decide} data-decide="" />
    </aside>
  ));
}
