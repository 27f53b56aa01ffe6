import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { BrokenSection } from "@/lib/articles/links/section-target";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./wanted-list.module.css";

/** Links to sections that went, each with the way to the text that links and to the history of the one that lost the section. */
export function BrokenSectionList({ worldSlug, links }: { worldSlug: string; links: readonly BrokenSection[] }) {
  const t = listsMessages();
  return (
    <ul className={styles.list}>
      {links.map(({ from, to, section }) => (
        <li key={`${from.slug} ${to.slug} ${section}`}>
          <RouteLink href={`${articlePath(worldSlug, from.slug)}/edit`}>{from.title}</RouteLink>
          <p className={styles.from}>
            {t.rich("namesTheSectionSectionOfLink", {
              section,
              link: () => <RouteLink href={`${articlePath(worldSlug, to.slug)}/history`}>{to.title}</RouteLink>,
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
