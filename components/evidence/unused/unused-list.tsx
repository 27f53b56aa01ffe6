import { MakeClaim } from "@/components/evidence/cite-passage/make-claim";
import { RouteLink } from "@/components/ui/route-link";
import type { UnusedPassage } from "@/lib/evidence/coverage/coverage";
import { evidenceMessages } from "@/lib/language/subjects/evidence";
import { placePath } from "@/lib/sources/source";
import styles from "./unused-list.module.css";

type UnusedListProps = {
  worldSlug: string;
  source: { readonly id: string; readonly version: number };
  passages: readonly UnusedPassage[];
};

/** Passages that no article uses, in the order of their source. */
export function UnusedList({ worldSlug, source, passages }: UnusedListProps) {
  const t = evidenceMessages();
  return (
    <ol className={styles.list} aria-label={t("passagesNotUsedYet")}>
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
  const t = evidenceMessages();
  if (post !== null) return t("postBy", { post, author: author ?? t("unknown") });
  return kind === "caption" ? t("captionPassageValue", { value: order + 1 }) : t("passageValue", { value: order + 1 });
}
