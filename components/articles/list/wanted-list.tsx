import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { WantedArticle } from "@/lib/articles/links/read-wanted";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./wanted-list.module.css";

/** Articles that others wait for, each with the way to begin it and to some of those that do. */
export function WantedList({ worldSlug, articles }: { worldSlug: string; articles: readonly WantedArticle[] }) {
  const t = listsMessages();
  return (
    <ul className={styles.list}>
      {articles.map(({ slug, title, waiting, from }) => (
        <li key={slug}>
          <RouteLink href={`/w/${worldSlug}/new-article?title=${encodeURIComponent(title)}`}>{title}</RouteLink>
          <p className={styles.from}>
            {t("countArticles", { count: waiting })} {waiting === 1 ? t("links") : t("link")} {t("toIt")}{" "}
            {from.map((each, place) => (
              <span key={each.slug}>
                {place > 0 && ", "}
                <RouteLink href={articlePath(worldSlug, each.slug)}>{each.title}</RouteLink>
              </span>
            ))}
            {waiting > from.length && ` ${t("andOthers", { count: waiting - from.length })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
