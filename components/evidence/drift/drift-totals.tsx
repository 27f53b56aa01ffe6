import { GRADE_LABELS } from "@/components/evidence/citations/grade-labels";
import { GRADES } from "@/lib/evidence/claims/claim";
import { type DriftCounts, drifted } from "@/lib/evidence/claims/drift";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import styles from "./drift.module.css";

type DriftTotalsProps = { counts: DriftCounts; done: number; onPage: number };

/** How all citations stand: what is found and what is lost are together all that are kept. */
export function DriftTotals({ counts, done, onPage }: DriftTotalsProps) {
  const t = evidenceToolsMessages();
  return (
    <section className={styles.totals} aria-label={t("statusOfTheCitations")}>
      <dl className={styles.grades}>
        {GRADES.map((grade) => (
          <div key={grade} title={GRADE_LABELS[grade].means}>
            <dt className="label">{GRADE_LABELS[grade].name}</dt>
            <dd>{counts[grade]}</dd>
          </div>
        ))}
        <div>
          <dt className="label">{t("total")}</dt>
          <dd>{counts.stored}</dd>
        </div>
      </dl>
      <p className={styles.sum} role="status">
        {drifted(counts)} {drifted(counts) === 1 ? t("citationNeeds") : t("citationsNeed")} {t("review")}
        {done > 0 && t("doneOfOnpageOnThisPage", { done, onPage })}
      </p>
    </section>
  );
}
