import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./kind-mark.module.css";
import { KIND_OUTLINES, shapePath } from "./kind-shape";

/** The mark of a kind in pictures: a shape and a colour. The word stands beside it. */
export function KindMark({ kind }: { kind: ArticleKind }) {
  return (
    <svg className={styles.mark} viewBox="-10 -10 20 20" aria-hidden="true" style={{ color: `var(--kind-${kind})` }}>
      <path d={shapePath(KIND_OUTLINES[kind], 6.5)} fill="currentColor" />
    </svg>
  );
}

/** What the marks of a picture stand for. */
export function KindKey({ kinds }: { kinds: readonly ArticleKind[] }) {
  const t = listsMessages();
  return (
    <ul className={styles.key} aria-label={t("kindsOfArticles")}>
      {kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} /> {kindLabel(kind)}
        </li>
      ))}
    </ul>
  );
}
