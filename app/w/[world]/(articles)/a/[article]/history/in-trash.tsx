import styles from "@/components/articles/revisions/revision-list.module.css";
import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import type { ArticleView } from "@/lib/articles/read";
import { Untrash } from "./revision-actions";

type InTrashProps = { article: ArticleView; trashed: NonNullable<ArticleView["trashed"]> };

/** Says that the article is in the trash, since when and why, and brings it back. */
export function InTrash({ article, trashed }: InTrashProps) {
  return (
    <div className={styles.notice}>
      <Callout tone="warning" title="This article is in the trash" actions={<Untrash article={article} />}>
        {trashed.by} put it there on <DateTime value={trashed.at} />
        {trashed.summary && `: “${trashed.summary}”`}. An editor can restore it, with all the history below.
      </Callout>
    </div>
  );
}
