import Link from "next/link";
import { LargeRemoval } from "@/components/revisions/large-removal";
import { DateTime } from "@/components/ui/date-time";
import { articlePath } from "@/lib/articles/article";
import type { RecentChange } from "@/lib/revisions/read";
import styles from "./home.module.css";

/** Changes of a world, newest first: which article, who, when, why, and what kinds of change. */
export function RecentList({ worldSlug, changes }: { worldSlug: string; changes: readonly RecentChange[] }) {
  return (
    <ol className={styles.lines}>
      {changes.map(({ article, number, author, at, summary, changeLine, largeRemoval }) => {
        const path = articlePath(worldSlug, article.slug);
        const see = number > 1 ? `${path}/compare?from=${number - 1}&to=${number}` : `${path}/history/1`;
        return (
          <li key={`${article.slug} ${number}`}>
            <Link href={path}>{article.title}</Link>
            <span className={styles.why}>
              <Link href={see} aria-label={`Revision ${number} of ${article.title}: what changed`}>
                Revision {number}
              </Link>{" "}
              by {author.name}, <DateTime value={at} to="minute" />
              {summary && `: ${summary}`}
            </span>
            {largeRemoval && <LargeRemoval />}
            {changeLine && <span className={styles.why}>{changeLine}</span>}
          </li>
        );
      })}
    </ol>
  );
}
