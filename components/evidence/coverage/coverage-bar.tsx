import { clsx } from "clsx";
import { type CoverageCounts, sentencesIn } from "@/lib/document/claims/coverage";
import { STANDING_WORDS } from "@/lib/evidence/coverage/coverage";
import styles from "./coverage-bar.module.css";
import { TOLD_STANDINGS } from "./standings";
import standings from "./standings.module.css";

/** How the sentences of something stand, as one bar; says the same in words to who cannot see it. */
export function CoverageBar({ counts }: { counts: CoverageCounts }) {
  const all = sentencesIn(counts);
  if (all === 0) return null;
  const words = TOLD_STANDINGS.filter((each) => counts[each] > 0).map(
    (each) => `${counts[each]} ${STANDING_WORDS[each]}`,
  );
  return (
    <div className={styles.bar} role="img" aria-label={`${all} sentences: ${words.join(", ").toLowerCase()}`}>
      {TOLD_STANDINGS.map((standing) => (
        <span
          key={standing}
          className={clsx(styles.part, styles[`is-${standing}`], standings[standing])}
          style={{ flexGrow: counts[standing] }}
        />
      ))}
    </div>
  );
}
