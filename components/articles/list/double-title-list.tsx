import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { DoubleTitle } from "@/lib/articles/reports/read-double-titles";
import styles from "./wanted-list.module.css";

/** Articles that share a name, each with the way to it: its menu merges it, its editor gives it other names. */
export function DoubleTitleList({ worldSlug, titles }: { worldSlug: string; titles: readonly DoubleTitle[] }) {
  return (
    <ul className={styles.list}>
      {titles.map(({ same, articles }) => (
        <li key={articles.map(({ slug }) => slug).join(" ")}>
          {articles.map(({ slug, title, kind, names }) => (
            <p key={slug} className={styles.line}>
              <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>{" "}
              <span className={styles.from}>
                {kind}, as {names.map((name) => `“${name.replaceAll("-", " ")}”`).join(" and ")} ·{" "}
                <RouteLink href={`${articlePath(worldSlug, slug)}/edit`} aria-label={`Edit the names of ${title}`}>
                  Edit its names
                </RouteLink>
              </span>
            </p>
          ))}
          <p className={styles.from}>
            {same ? "They have a name in common." : "They have names that are nearly the same."} To merge one into the
            other, open it and choose “Merge” in its menu.
          </p>
        </li>
      ))}
    </ul>
  );
}
