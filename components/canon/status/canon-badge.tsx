import { clsx } from "clsx";
import badge from "@/components/ui/badge.module.css";
import { CircleArrowRight, CircleDashed, CircleEqual, CircleSlash, Flag, Stamp } from "@/components/ui/icons";
import { canonStatusMessages } from "@/lib/language/subjects/canon-status";
import styles from "./canon-badge.module.css";

export type CanonBadgeStatus = "proposed" | "canon" | "assumed" | "non-canon" | "superseded";

const STATUSES = {
  proposed: {
    get word() {
      return canonStatusMessages()("proposed");
    },
    icon: CircleDashed,
    look: styles.proposed,
    get means() {
      return canonStatusMessages()("notDecidedYet");
    },
  },
  canon: {
    get word() {
      return canonStatusMessages()("canon");
    },
    icon: Stamp,
    look: styles.canon,
    get means() {
      return canonStatusMessages()("decidedTrueInThisWorld");
    },
  },
  assumed: {
    get word() {
      return canonStatusMessages()("assumed");
    },
    icon: CircleEqual,
    look: styles.assumed,
    get means() {
      return canonStatusMessages()("notCoveredByTheTimelineSo");
    },
  },
  "non-canon": {
    get word() {
      return canonStatusMessages()("nonCanon");
    },
    icon: CircleSlash,
    look: styles.nonCanon,
    get means() {
      return canonStatusMessages()("decidedNotTrueInThisWorld");
    },
  },
  superseded: {
    get word() {
      return canonStatusMessages()("superseded");
    },
    icon: CircleArrowRight,
    look: styles.superseded,
    get means() {
      return canonStatusMessages()("replacedBySomethingNewer");
    },
  },
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
