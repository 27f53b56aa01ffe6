import { clsx } from "clsx";
import badge from "@/components/ui/badge.module.css";
import { CircleArrowRight, CircleDashed, CircleEqual, CircleSlash, Flag, Stamp } from "@/components/ui/icons";
import styles from "./canon-badge.module.css";

export type CanonBadgeStatus = "proposed" | "canon" | "assumed" | "non-canon" | "superseded";

const STATUSES = {
  proposed: { word: "Proposed", icon: CircleDashed, look: styles.proposed, means: "Not decided yet" },
  canon: { word: "Canon", icon: Stamp, look: styles.canon, means: "Decided: true in this world" },
  assumed: {
    word: "Assumed",
    icon: CircleEqual,
    look: styles.assumed,
    means: "Not covered by the timeline, so taken to be as in real history",
  },
  "non-canon": {
    word: "Non-canon",
    icon: CircleSlash,
    look: styles.nonCanon,
    means: "Decided: not true in this world",
  },
  superseded: {
    word: "Superseded",
    icon: CircleArrowRight,
    look: styles.superseded,
    means: "Replaced by something newer",
  },
} as const;

/** Whether it is true in the world, by word and shape; a second badge says that somebody disputes it. */
export function CanonBadge({ status, disputed = false }: { status: CanonBadgeStatus; disputed?: boolean }) {
  const { word, icon: Icon, look, means } = STATUSES[status];
  return (
    <span className={styles.group}>
      <span className={clsx(badge.badge, look)} title={means}>
        <Icon aria-hidden="true" />
        {word}
      </span>
      {disputed && (
        <span className={clsx(badge.badge, styles.disputed)} title="Somebody disputes this">
          <Flag aria-hidden="true" />
          Disputed
        </span>
      )}
    </span>
  );
}
