import Link from "next/link";
import type { UnusedPassage } from "@/lib/coverage/coverage";
import { passagePath } from "@/lib/sources/source";
import styles from "./unused-list.module.css";

type UnusedListProps = { worldSlug: string; sourceId: string; passages: readonly UnusedPassage[] };

/** Passages that no article uses, in the order of their source. */
export function UnusedList({ worldSlug, sourceId, passages }: UnusedListProps) {
  return (
    <ol className={styles.list} aria-label="Passages not used yet">
      {passages.map((passage) => (
        <li key={passage.id} className={styles.passage}>
          <Link href={passagePath(worldSlug, sourceId, passage.id)} className={styles.where}>
            {placeOf(passage)}
          </Link>
          <p className={styles.text} dir="auto">
            {passage.text}
          </p>
        </li>
      ))}
    </ol>
  );
}

function placeOf({ post, author, order, kind }: UnusedPassage): string {
  if (post !== null) return `Post ${post}, ${author ?? "unknown"}`;
  return kind === "caption" ? `Caption, passage ${order + 1}` : `Passage ${order + 1}`;
}
