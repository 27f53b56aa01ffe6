import { Feather } from "@/components/ui/icons";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import { citationsMessages } from "@/lib/language/subjects/citations";
import styles from "./bare-claim.module.css";

/** What a claim says of itself where no passage supports it: that it is openly invented, or that nothing is cited yet. */
export function BareClaim({ claim }: { claim: Pick<ClaimView, "citations" | "invention"> }) {
  const t = citationsMessages();
  if (claim.invention) {
    return (
      <p className={styles.bare}>
        <Feather aria-hidden="true" />
        {t("theWikisOwnInvention")}
      </p>
    );
  }
  return claim.citations.length === 0 ? <p className={styles.bare}>{t("noSourceYet")}</p> : null;
}
