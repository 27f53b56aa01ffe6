import { CanonBadge } from "@/components/canon/status/canon-badge";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import styles from "./claim-notes.module.css";

/** A claim's canon status where it has a decision of its own or its words changed since it was decided on. */
export function ClaimStatus({ claim }: { claim: ClaimView }) {
  if (!claim.ownDecision && !claim.changedSinceDecision) return null;
  return (
    <div className={styles.status}>
      <CanonBadge status={claim.status} disputed={claim.disputed} />
      {claim.changedSinceDecision && <span className={styles.changed}>Changed since the decision</span>}
    </div>
  );
}
