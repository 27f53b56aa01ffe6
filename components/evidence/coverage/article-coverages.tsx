import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { articlePath } from "@/lib/articles/article";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { type CoverageCounts, type SentenceStatus, sentencesIn, sourcedShare } from "@/lib/document/claims/coverage";
import { type ArticleCoverage, SENTENCE_STATUS_LABELS } from "@/lib/evidence/coverage/coverage";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import styles from "./article-coverages.module.css";
import { CoverageBar } from "./coverage-bar";

type ArticleCoveragesProps = {
  worldSlug: string;
  articles: readonly ArticleCoverage[];
  /** What is counted beside each title. */
  standing: SentenceStatus;
};

/** Articles with how their sentences stand, each a way to its text with the coverage shown, and to go through it. */
export function ArticleCoverages({ worldSlug, articles, standing }: ArticleCoveragesProps) {
  const t = evidenceMessages();
  return (
    <ol className={styles.list} aria-label={t("articlesAndTheirCoverage")}>
      {articles.map(({ slug, title, kind, counts }) => {
        const path = articlePath(worldSlug, slug);
        return (
          <li key={slug} className={styles.article}>
            <div className={styles.words}>
              <RouteLink href={`${path}?coverage=on`} className={styles.title}>
                {title}
              </RouteLink>
              <span className={styles.kind}>{kindLabel(kind)}</span>
            </div>
            <div className={styles.bar}>
              <CoverageBar counts={counts} />
              <span className={styles.sum}>{sumLabel(counts, standing)}</span>
            </div>
            {counts.uncited > 0 && (
              <RouteLink href={`${path}/sourcing`} className={styles.ground}>
                {t("findSources")}
                <VisuallyHidden> {t("forTitle", { title })}</VisuallyHidden>
              </RouteLink>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function sumLabel(counts: CoverageCounts, standing: SentenceStatus): string {
  const all = sentencesIn(counts);
  const share = Math.floor(sourcedShare(counts) * 100);
  return evidenceMessages()("shareSettled", {
    some: counts[standing],
    all,
    standing: SENTENCE_STATUS_LABELS[standing].toLowerCase(),
    share,
  });
}
