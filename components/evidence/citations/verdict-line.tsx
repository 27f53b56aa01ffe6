import { DateTime } from "@/components/ui/date-time";
import { BadgeAlert, BadgeCheck, BadgeQuestionMark, BadgeX } from "@/components/ui/icons";
import type { VerdictValue, VerdictView } from "@/lib/evidence/claims/verdict";
import { citationsMessages } from "@/lib/language/subjects/citations";
import { said } from "@/lib/language/translator";
import styles from "./verdict-line.module.css";

const SHOWN = {
  holds: said(citationsMessages, { words: "checkedHolds" }, { icon: BadgeCheck }),
  "does-not-hold": said(citationsMessages, { words: "checkedDoesNotHold" }, { icon: BadgeX }),
  unclear: said(citationsMessages, { words: "checkedUnclear" }, { icon: BadgeQuestionMark }),
} as const satisfies Record<VerdictValue, unknown>;

type VerdictLineProps = {
  verdict: VerdictView;
  /** In the margin: without who, when and why. */
  short?: boolean;
};

/** What a second person found of a citation; of words that have changed since, that they need another check. */
export function VerdictLine({ verdict, short = false }: VerdictLineProps) {
  const t = citationsMessages();
  const { value, note, by, at, stale } = verdict;
  const { words, icon: Icon } = stale ? { words: t("needsAnotherCheck"), icon: BadgeAlert } : SHOWN[value];
  return (
    <div className={styles.verdict} data-verdict={stale ? "stale" : value}>
      <p className={styles.found}>
        <Icon aria-hidden="true" />
        {words}
      </p>
      {!short && (
        <p className={styles.by}>
          {stale ? t("theWordsChangedSinceNameChecked", { name: by.name }) : `${by.name}, `}
          <DateTime value={at} />
          {note && <span className={styles.note}>“{note}”</span>}
        </p>
      )}
    </div>
  );
}
