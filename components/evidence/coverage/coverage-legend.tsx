import { clsx } from "clsx";
import { RouteLink } from "@/components/ui/route-link";
import type { CoverageCounts, SentenceStatus } from "@/lib/document/claims/coverage";
import { SENTENCE_STATUS_LABELS, STANDING_HINTS } from "@/lib/evidence/coverage/coverage";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import styles from "./coverage-legend.module.css";
import { SHOWN_STATUSES, STANDING_ICONS } from "./standings";
import standings from "./standings.module.css";

type CoverageLegendProps = {
  counts: CoverageCounts;
  /** Also what each word means. */
  explained?: boolean;
  /** Where the sentences that stand so are listed. */
  href?: (standing: SentenceStatus) => string;
  current?: SentenceStatus | undefined;
};

/** Each status with its sign, its word and how many sentences stand so. */
export function CoverageLegend({ counts, explained = false, href, current }: CoverageLegendProps) {
  const t = evidenceMessages();
  return (
    <ul className={clsx(styles.legend, explained && styles.explained)} aria-label={t("statusOfTheSentences")}>
      {SHOWN_STATUSES.map((standing) => {
        const Icon = STANDING_ICONS[standing];
        const word = SENTENCE_STATUS_LABELS[standing];
        return (
          <li key={standing} className={clsx(styles.entry, standings[standing])} title={STANDING_HINTS[standing]}>
            <Icon aria-hidden="true" />
            <span className={styles.count}>{counts[standing]}</span>
            {href ? (
              <RouteLink href={href(standing)} aria-current={standing === current ? "true" : undefined}>
                {word}
              </RouteLink>
            ) : (
              <span>{word}</span>
            )}
            {explained && <span className={styles.hint}>{STANDING_HINTS[standing]}</span>}
          </li>
        );
      })}
    </ul>
  );
}
