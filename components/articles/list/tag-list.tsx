import { RouteLink } from "@/components/ui/route-link";
import type { TagEntry } from "@/lib/articles/structure/read-tags";
import { tagPath } from "@/lib/articles/structure/world-page";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./wanted-list.module.css";

/** Tags, each with how many articles carry it and how what is said of it begins. */
export function TagList({ worldSlug, tags }: { worldSlug: string; tags: readonly TagEntry[] }) {
  const t = listsMessages();
  return (
    <ul className={styles.list}>
      {tags.map(({ tag, articles, description }) => (
        <li key={tag}>
          <RouteLink href={tagPath(worldSlug, tag)}>{tag}</RouteLink>{" "}
          <span className={styles.from}>{t("countArticles", { count: articles })}</span>
          {description !== "" && <p className={styles.from}>{beginning(description)}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Characters of a description in a list. */
const SHOWN = 200;

function beginning(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, text.lastIndexOf(" ", SHOWN))} …`;
}
