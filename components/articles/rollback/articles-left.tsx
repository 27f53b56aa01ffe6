import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { DoneArticle } from "@/lib/articles/rollback/rollback";
import { undoPath } from "@/lib/articles/undo/undo";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import styles from "./rollback.module.css";
import { WhatWasChanged } from "./rollback-line";
import { whyLeftMessage } from "./step-messages";

type Left = Pick<DoneArticle, "slug" | "title" | "numbers" | "step">;
type ArticlesLeftProps = { worldSlug: string; name: string; articles: readonly Left[] };

/** The articles that a rollback cannot decide, each with the reason and the way on. */
export function ArticlesLeft({ worldSlug, name, articles }: ArticlesLeftProps) {
  const t = historyToolsMessages();
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="left">
      <h3 id="left">{t("leftToYou")}</h3>
      <ul className={styles.list}>
        {articles.map((article) => (
          <li key={article.slug} className={styles.item}>
            <span className={styles.line}>
              <RouteLink href={articlePath(worldSlug, article.slug)} className={styles.title}>
                {article.title}
              </RouteLink>
              <WhatWasChanged worldSlug={worldSlug} article={article} />
            </span>
            <Why worldSlug={worldSlug} name={name} article={article} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Why({ worldSlug, name, article }: { worldSlug: string; name: string; article: Left }) {
  const t = historyToolsMessages();
  const { slug, step } = article;
  if (step.kind !== "left") return null;
  return (
    <p className={styles.aside}>
      {whyLeftMessage(step.why, name)}
      {step.overlapping && (
        <>
          {" "}
          <RouteLink href={undoPath(articlePath(worldSlug, slug), step.overlapping.first, step.overlapping.last)}>
            {t("seeBothTexts")}
          </RouteLink>
        </>
      )}
    </p>
  );
}
