import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { BrokenLink } from "@/lib/articles/reports/read-broken-links";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./wanted-list.module.css";

/** Articles in the trash to which others link, each with the way to bring it back and to the texts that link to it. */
export function BrokenLinkList({ worldSlug, links }: { worldSlug: string; links: readonly BrokenLink[] }) {
  const t = listsMessages();
  return (
    <ul className={styles.list}>
      {links.map(({ slug, article, waiting, from }) => (
        <li key={slug}>
          <RouteLink href={`${articlePath(worldSlug, article.slug)}/history`}>{article.title}</RouteLink>
          {slug !== article.slug && <span className={styles.from}> {t("byItsAddressSlug", { slug })}</span>}
          <p className={styles.from}>
            {t("liesInTheTrash")} {t("countArticles", { count: waiting })} {waiting === 1 ? t("links") : t("link")}{" "}
            {t("toItEdit")}{" "}
            {from.map((each, place) => (
              <span key={each.slug}>
                {place > 0 && ", "}
                <RouteLink href={`${articlePath(worldSlug, each.slug)}/edit`}>{each.title}</RouteLink>
              </span>
            ))}
            {waiting > from.length && ` ${t("andOthers", { count: waiting - from.length })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
