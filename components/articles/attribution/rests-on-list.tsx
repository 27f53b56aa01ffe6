import { RouteLink } from "@/components/ui/route-link";
import type { RestsOn } from "@/lib/evidence/claims/read-resting";
import { historyMessages } from "@/lib/language/subjects/history";
import { placePath } from "@/lib/sources/source";
import styles from "./rests-on-list.module.css";

type RestsOnListProps = { worldSlug: string; resting: readonly RestsOn[] };

/** Whose passages an article's claims cite: the authors of the thread, and references. Nothing where it cites none. */
export function RestsOnList({ worldSlug, resting }: RestsOnListProps) {
  const t = historyMessages();
  if (resting.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="resting-on">
      <h2 id="resting-on" className={styles.heading}>
        {t("restingOn")}
      </h2>
      <ul className={styles.list}>
        {resting.map(({ author, source, passages, place }) => (
          <li key={`${author} ${source.id}`}>
            <span>
              {author ?? source.title}
              {author !== null && <span className={styles.source}> {t("inTitle", { title: source.title })}</span>}
            </span>
            <RouteLink href={placePath({ world: worldSlug, id: source.id }, place)} className={styles.passages}>
              {passages === 1 ? t("n1Passage") : t("passagesPassages", { passages })}
            </RouteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
