import { MakeClaim } from "@/components/evidence/cite-passage/make-claim";
import { RouteLink } from "@/components/ui/route-link";
import type { UnusedPassage } from "@/lib/evidence/coverage/coverage";
import { placePath } from "@/lib/sources/source";
import styles from "./unused-list.module.css";

type UnusedListProps = {
  worldSlug: string;
  source: { readonly id: string; readonly version: number };
  passages: readonly UnusedPassage[];
};

/** Passages that no article uses, in the order of their source. */
export function UnusedList({ worldSlug, source, passages }: UnusedListProps) {
  return (
    <ol className={styles.list} aria-label="Passages not used yet">
      {passages.map((passage) => (
        <li key={passage.id} className={styles.passage}>
          <RouteLink
            href={placePath({ world: worldSlug, id: source.id }, { ...passage, passage: passage.id })}
            className={styles.where}
          >
            {placeOf(passage)}
          </RouteLink>
          <p className={styles.text} dir="auto">
            {passage.text}
          </p>
          <div className={styles.acts}>
            <MakeClaim worldSlug={worldSlug} source={source} passage={passage} place={placeOf(passage)} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function placeOf({ post, author, order, kind }: UnusedPassage): string {
  if (post !== null) return `Post ${post}, ${author ?? "unknown"}`;
  return kind === "caption" ? `Caption, passage ${order + 1}` : `Passage ${order + 1}`;
}
