import { CanonBadge } from "@/components/canon/status/canon-badge";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import styles from "./claim-notes.module.css";

/** A claim's canon status where it has a decision of its own or its words changed since it was decided on. */
export function ClaimStatus({ claim }: { claim: ClaimView }) {
  const t = articleToolsMessages();
  if (!claim.ownDecision && !claim.changedSinceDecision) return null;
  return (
    <div className={styles.status}>
      <CanonBadge status={claim.status} disputed={claim.disputed} />
      {claim.changedSinceDecision && <span className={styles.changed}>{t("changedSinceTheDecision")}</span>}
    </div>
  );
}
