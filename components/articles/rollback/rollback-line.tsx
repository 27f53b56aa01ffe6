import { revisionsLabel } from "@/components/articles/revisions/revisions-label";
import { Badge } from "@/components/ui/badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { type DoneArticle, stretchesOf } from "@/lib/articles/rollback/rollback";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import styles from "./rollback.module.css";

type RollbackLineProps = {
  worldSlug: string;
  article: Pick<DoneArticle, "slug" | "title" | "numbers">;
  /** What is or was done with it. */
  words: string;
};

/** An article, what is done with it, and the way to what was changed. */
export function RollbackLine({ worldSlug, article, words }: RollbackLineProps) {
  return (
    <span className={styles.line}>
      <RouteLink href={articlePath(worldSlug, article.slug)} className={styles.title}>
        {article.title}
      </RouteLink>
      <Badge>{words}</Badge>
      <WhatWasChanged worldSlug={worldSlug} article={article} />
    </span>
  );
}

/** The way to what somebody's revisions changed in an article. */
export function WhatWasChanged({ worldSlug, article }: Omit<RollbackLineProps, "words">) {
  const t = historyToolsMessages();
  const { slug, numbers } = article;
  const path = articlePath(worldSlug, slug);
  const [stretch, ...others] = stretchesOf(numbers);
  if (!stretch) return null;
  const whole = others.length === 0 && stretch.first > 1;
  const href = whole ? `${path}/compare?from=${stretch.first - 1}&to=${stretch.last}` : `${path}/history`;
  return (
    <RouteLink href={href} className={styles.what} target="_blank">
      {t("revisionsnamedInAnotherTab", { revisionsNamed: revisionsLabel(numbers) })}
    </RouteLink>
  );
}
