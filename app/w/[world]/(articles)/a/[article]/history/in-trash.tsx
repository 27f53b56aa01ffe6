import styles from "@/components/articles/revisions/revision-list.module.css";
import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { historyMessages } from "@/lib/language/subjects/history";
import { Untrash } from "./untrash";

type InTrashProps = { article: ArticleView; trashed: NonNullable<ArticleView["trashed"]> };

/** Says that the article is in the trash, since when and why, and brings it back. */
export function InTrash({ article, trashed }: InTrashProps) {
  const t = historyMessages();
  const { mergedInto } = article;
  return (
    <div className={styles.notice}>
      <Callout
        tone="warning"
        title={mergedInto ? t("thisArticleWasMergedIntoAnother") : t("thisArticleIsInTheTrash")}
        actions={<Untrash article={article} />}
      >
        {mergedInto ? (
          <>
            {t.rich("allLinksToItLeadTo", {
              link: () => (
                <RouteLink href={articlePath(article.world.slug, mergedInto.slug)}>{mergedInto.title}</RouteLink>
              ),
              by: trashed.by,
            })}{" "}
          </>
        ) : (
          t("byPutItThereOn", { by: trashed.by })
        )}
        <DateTime value={trashed.at} />
        {trashed.summary && `: “${trashed.summary}”`}
        {t("anEditorCanRestoreItWith")}
      </Callout>
    </div>
  );
}
