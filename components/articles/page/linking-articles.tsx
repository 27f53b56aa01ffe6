import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { Backlink } from "@/lib/articles/links/link-target";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./linking-articles.module.css";

/** Sentences that are shown of one article: a list that links to the same again and again says no more by all of them. */
const SENTENCES = 3;

/** Articles that link somewhere, each with the sentences in which it does. */
export function LinkingArticles({ worldSlug, articles }: { worldSlug: string; articles: readonly Backlink[] }) {
  const t = articleMessages();
  return (
    <ul className={styles.list}>
      {articles.map(({ slug, title, sentences }) => (
        <li key={slug}>
          <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>
          {sentences.slice(0, SENTENCES).map(({ before, words, after }) => (
            <p key={`${before}|${words}|${after}`} className={styles.sentence}>
              {before}
              <mark className={styles.words}>{words}</mark>
              {after}
            </p>
          ))}
          {sentences.length > SENTENCES && (
            <p className={styles.more}>{t("andValueMore", { value: sentences.length - SENTENCES })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
