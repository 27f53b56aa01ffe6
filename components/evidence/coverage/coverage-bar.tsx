import { clsx } from "clsx";
import { type CoverageCounts, sentencesIn } from "@/lib/document/claims/coverage";
import { SENTENCE_STATUS_LABELS } from "@/lib/evidence/coverage/coverage";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import styles from "./coverage-bar.module.css";
import { SHOWN_STATUSES } from "./standings";
import standings from "./standings.module.css";

/** How the sentences of something stand, as one bar; says the same in words to who cannot see it. */
export function CoverageBar({ counts }: { counts: CoverageCounts }) {
  const all = sentencesIn(counts);
  if (all === 0) return null;
  const words = SHOWN_STATUSES.filter((each) => counts[each] > 0).map(
    (each) => `${counts[each]} ${SENTENCE_STATUS_LABELS[each]}`,
  );
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={evidenceMessages()("sentencesAre", { all, words: words.join(", ").toLowerCase() })}
    >
      {SHOWN_STATUSES.map((standing) => (
        <span
          key={standing}
          className={clsx(styles.part, styles[`is-${standing}`], standings[standing])}
          style={{ flexGrow: counts[standing] }}
        />
      ))}
    </div>
  );
}
