import { clsx } from "clsx";
import Link from "next/link";
import type { CoverageCounts, Standing } from "@/lib/document/claims/coverage";
import { STANDING_HINTS, STANDING_WORDS } from "@/lib/evidence/coverage/coverage";
import styles from "./coverage-legend.module.css";
import { STANDING_ICONS, TOLD_STANDINGS } from "./standings";
import standings from "./standings.module.css";

type CoverageLegendProps = {
  counts: CoverageCounts;
  /** Also what each word means. */
  explained?: boolean;
  /** Where the sentences that stand so are listed. */
  href?: (standing: Standing) => string;
  current?: Standing | undefined;
};

/** Each standing with its sign, its word and how many sentences stand so. */
export function CoverageLegend({ counts, explained = false, href, current }: CoverageLegendProps) {
  return (
    <ul className={clsx(styles.legend, explained && styles.explained)} aria-label="How the sentences stand">
      {TOLD_STANDINGS.map((standing) => {
        const Icon = STANDING_ICONS[standing];
        const word = STANDING_WORDS[standing];
        return (
          <li key={standing} className={clsx(styles.entry, standings[standing])}>
            <Icon aria-hidden="true" />
            <span className={styles.count}>{counts[standing]}</span>
            {href ? (
              <Link href={href(standing)} aria-current={standing === current ? "true" : undefined}>
                {word}
              </Link>
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
