import { SOURCE_KIND_LABELS } from "@/components/sources/source-labels";
import { RouteLink } from "@/components/ui/route-link";
import { type SourceCoverage, unusedPath } from "@/lib/evidence/coverage/coverage";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import { sourcePath } from "@/lib/sources/source";
import styles from "./source-coverages.module.css";

/** Sources with how much of each the articles use; each leads to its passages that no article uses. */
export function SourceCoverages({ worldSlug, sources }: { worldSlug: string; sources: readonly SourceCoverage[] }) {
  const t = evidenceMessages();
  return (
    <ul className={styles.list} aria-label={t("sourcesAndTheirCoverage")}>
      {sources.map(({ id, title, kind, passages, used }) => (
        <li key={id} className={styles.source}>
          <div>
            <RouteLink href={sourcePath(worldSlug, id)} className={styles.title}>
              {title}
            </RouteLink>
            <span className={styles.kind}>{SOURCE_KIND_LABELS[kind]}</span>
          </div>
          <div className={styles.use}>
            <div className={styles.track} aria-hidden="true">
              <span className={styles.used} style={{ width: `${passages === 0 ? 0 : (100 * used) / passages}%` }} />
            </div>
            <span className={styles.kind}>{t("usedOfPassagesPassagesUsed", { used, passages })}</span>
          </div>
          <RouteLink href={unusedPath(worldSlug, id)} className={styles.more}>
            {passages - used === 0 ? t("allUsed") : t("valueNotUsedYet", { value: passages - used })}
          </RouteLink>
        </li>
      ))}
    </ul>
  );
}
