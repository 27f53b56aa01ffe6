import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { MentioningArticle } from "@/lib/articles/mentions/mention";
import styles from "./mention-review.module.css";

/** Sentences that name an article without a link, for who may not write. */
export function MentionSentences({
  worldSlug,
  articles,
}: {
  worldSlug: string;
  articles: readonly MentioningArticle[];
}) {
  return (
    <ul className={styles.list}>
      {articles.map(({ slug, title, mentions }) => (
        <li key={slug} className={styles.item}>
          <RouteLink href={articlePath(worldSlug, slug)} className={styles.title}>
            {title}
          </RouteLink>
          {mentions.map(({ block, part, start, before, words, after }) => (
            <span key={`${block} ${part} ${start}`}>
              {before}
              <mark className={styles.words}>{words}</mark>
              {after}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
