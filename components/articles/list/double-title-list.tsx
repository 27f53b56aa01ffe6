import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { DoubleTitle } from "@/lib/articles/reports/read-double-titles";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./wanted-list.module.css";

/** Articles that share a name, each with the way to it: its menu merges it, its editor gives it other names. */
export function DoubleTitleList({ worldSlug, titles }: { worldSlug: string; titles: readonly DoubleTitle[] }) {
  const t = listsMessages();
  return (
    <ul className={styles.list}>
      {titles.map(({ same, articles }) => (
        <li key={articles.map(({ slug }) => slug).join(" ")}>
          {articles.map(({ slug, title, kind, names }) => (
            <p key={slug} className={styles.line}>
              <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>{" "}
              <span className={styles.from}>
                {t("kindAs", { kind })} {names.map((name) => `“${name.replaceAll("-", " ")}”`).join(" and ")} ·{" "}
                <RouteLink
                  href={`${articlePath(worldSlug, slug)}/edit`}
                  aria-label={t("editTheNamesOfTitle", { title })}
                >
                  {t("editItsNames")}
                </RouteLink>
              </span>
            </p>
          ))}
          <p className={styles.from}>
            {same ? t("theyHaveANameInCommon") : t("theyHaveNamesThatAreNearly")} {t("toMergeOneIntoTheOther")}
          </p>
        </li>
      ))}
    </ul>
  );
}
