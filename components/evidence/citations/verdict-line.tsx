import { DateTime } from "@/components/ui/date-time";
import { BadgeAlert, BadgeCheck, BadgeQuestionMark, BadgeX } from "@/components/ui/icons";
import type { VerdictValue, VerdictView } from "@/lib/evidence/claims/verdict";
import styles from "./verdict-line.module.css";

const SHOWN = {
  holds: { words: "Checked: holds", icon: BadgeCheck },
  "does-not-hold": { words: "Checked: does not hold", icon: BadgeX },
  unclear: { words: "Checked: unclear", icon: BadgeQuestionMark },
} as const satisfies Record<VerdictValue, unknown>;

type VerdictLineProps = {
  verdict: VerdictView;
  /** In the margin: without who, when and why. */
  short?: boolean;
};

/** What a second person found of a citation; of words that have changed since, that they need another check. */
export function VerdictLine({ verdict, short = false }: VerdictLineProps) {
  const { value, note, by, at, stale } = verdict;
  const { words, icon: Icon } = stale ? { words: "Needs another check", icon: BadgeAlert } : SHOWN[value];
  return (
    <div className={styles.verdict} data-verdict={stale ? "stale" : value}>
      <p className={styles.found}>
        <Icon aria-hidden="true" />
        {words}
      </p>
      {!short && (
        <p className={styles.by}>
          {stale ? `The words changed since ${by.name} checked them, ` : `${by.name}, `}
          <DateTime value={at} />
          {note && <span className={styles.note}>“{note}”</span>}
        </p>
      )}
    </div>
  );
}
