import { clsx } from "clsx";
import badge from "@/components/ui/badge.module.css";
import { CircleArrowRight, CircleDashed, CircleEqual, CircleSlash, Flag, Stamp } from "@/components/ui/icons";
import { canonStatusMessages } from "@/lib/language/subjects/canon-status";
import { said } from "@/lib/language/translator";
import styles from "./canon-badge.module.css";

export type CanonBadgeStatus = "proposed" | "canon" | "assumed" | "non-canon" | "superseded";

const STATUSES = {
  proposed: said(
    canonStatusMessages,
    { word: "proposed", means: "notDecidedYet" },
    { icon: CircleDashed, look: styles.proposed },
  ),
  canon: said(
    canonStatusMessages,
    { word: "canon", means: "decidedTrueInThisWorld" },
    { icon: Stamp, look: styles.canon },
  ),
  assumed: said(
    canonStatusMessages,
    { word: "assumed", means: "notCoveredByTheTimelineSo" },
    { icon: CircleEqual, look: styles.assumed },
  ),
  "non-canon": said(
    canonStatusMessages,
    { word: "nonCanon", means: "decidedNotTrueInThisWorld" },
    { icon: CircleSlash, look: styles.nonCanon },
  ),
  superseded: said(
    canonStatusMessages,
    { word: "superseded", means: "replacedBySomethingNewer" },
    { icon: CircleArrowRight, look: styles.superseded },
  ),
} as const;

/** Whether it is true in the world, by word and shape; a second badge says that somebody disputes it. */
export function CanonBadge({ status, disputed = false }: { status: CanonBadgeStatus; disputed?: boolean }) {
  const t = canonStatusMessages();
  const { word, icon: Icon, look, means } = STATUSES[status];
  return (
    <span className={styles.group}>
      <span className={clsx(badge.badge, look)} title={means}>
        <Icon aria-hidden="true" />
        {word}
      </span>
      {disputed && (
        <span className={clsx(badge.badge, styles.disputed)} title={t("somebodyDisputesThis")}>
          <Flag aria-hidden="true" />
          {t("disputed")}
        </span>
      )}
    </span>
  );
}
