import type { ReactNode } from "react";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { TrashedArticle } from "@/lib/articles/trash/read-trash";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./trash-list.module.css";

type TrashListProps = {
  worldSlug: string;
  articles: readonly TrashedArticle[];
  /** The button that brings an article back. */
  actOn: (article: TrashedArticle) => ReactNode;
};

/** What lies in the trash, since when, by whom and why. */
export function TrashList({ worldSlug, articles, actOn }: TrashListProps) {
  const t = listsMessages();
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.slug} className={styles.row}>
          <div className={styles.words}>
            <RouteLink href={articlePath(worldSlug, article.slug)} className={styles.title}>
              {article.title}
            </RouteLink>
            <p className={styles.why}>
              {t.rich("byPutItThereOnDate", { by: article.by, date: () => <DateTime value={article.at} /> })}
              {article.summary && `: “${article.summary}”`}.
            </p>
          </div>
          {actOn(article)}
        </li>
      ))}
    </ul>
  );
}
