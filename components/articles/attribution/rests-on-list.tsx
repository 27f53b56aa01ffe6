import { RouteLink } from "@/components/ui/route-link";
import type { RestsOn } from "@/lib/evidence/claims/read-resting";
import { placePath } from "@/lib/sources/source";
import styles from "./rests-on-list.module.css";

type RestsOnListProps = { worldSlug: string; resting: readonly RestsOn[] };

/** Whose passages an article's claims cite: the authors of the thread, and references. Nothing where it cites none. */
export function RestsOnList({ worldSlug, resting }: RestsOnListProps) {
  if (resting.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="resting-on">
      <h2 id="resting-on" className={styles.heading}>
        Resting on
      </h2>
      <ul className={styles.list}>
        {resting.map(({ author, source, passages, place }) => (
          <li key={`${author} ${source.id}`}>
            <span>
              {author ?? source.title}
              {author !== null && <span className={styles.source}> in {source.title}</span>}
            </span>
            <RouteLink href={placePath({ world: worldSlug, id: source.id }, place)} className={styles.passages}>
              {passages === 1 ? "1 passage" : `${passages} passages`}
            </RouteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
