import styles from "@/components/articles/revisions/revision-list.module.css";
import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { Untrash } from "./revision-actions";

type InTrashProps = { article: ArticleView; trashed: NonNullable<ArticleView["trashed"]> };

/** Says that the article is in the trash, since when and why, and brings it back. */
export function InTrash({ article, trashed }: InTrashProps) {
  return (
    <div className={styles.notice}>
      <Callout
        tone="warning"
        title={article.mergedInto ? "This article was merged into another" : "This article is in the trash"}
        actions={<Untrash article={article} />}
      >
        {article.mergedInto ? (
          <>
            All links to it lead to{" "}
            <RouteLink href={articlePath(article.world.slug, article.mergedInto.slug)}>
              {article.mergedInto.title}
            </RouteLink>
            . {trashed.by} did this on{" "}
          </>
        ) : (
          `${trashed.by} put it there on `
        )}
        <DateTime value={trashed.at} />
        {trashed.summary && `: “${trashed.summary}”`}. An editor can restore it, with all the history below.
      </Callout>
    </div>
  );
}
