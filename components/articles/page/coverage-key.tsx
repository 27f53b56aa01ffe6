import { CoverageLegend } from "@/components/evidence/coverage/coverage-legend";
import { X } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import type { CoverageCounts } from "@/lib/document/claims/coverage";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./coverage-key.module.css";

/** What the marks in a text mean that shows its coverage; stays in sight at the foot of the screen, and moves no text. */
export function CoverageKey({ counts, path }: { counts: CoverageCounts; path: string }) {
  const t = articleMessages();
  return (
    <section className={styles.key} aria-label={t("coverage")}>
      <CoverageLegend counts={counts} />
      <div className={`no-print ${styles.acts}`}>
        {counts.uncited > 0 && (
          <LinkButton href={`${path}/sourcing`} size="small" variant="primary">
            {t("findSourcesForThisArticle")}
          </LinkButton>
        )}
        <LinkButton href={path} size="small" variant="ghost" scroll={false} icon={<X aria-hidden="true" />}>
          {t("hideCoverage")}
        </LinkButton>
      </div>
    </section>
  );
}
