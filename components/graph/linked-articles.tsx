import { clsx } from "clsx";
import { ArticleHeading } from "@/components/chart/article-heading";
import lists from "@/components/chart/chart-list.module.css";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { articlePath } from "@/lib/articles/article";
import { addressWith } from "@/lib/base/address-with";
import { type ArticleGraph, type Tie, tiesOf } from "@/lib/graph/graph";
import { chartsMessages } from "@/lib/language/subjects/charts";
import styles from "./linked-articles.module.css";

/** Articles that are named under one heading; the graph around the article shows the others. */
const NAMED = 12;

type LinkedArticlesProps = {
  worldSlug: string;
  graph: ArticleGraph;
  /** Which of its articles are listed. */
  skip: number;
  limit: number;
};

/** The graph as a list: each article with what it is joined to, under the name of the relation. */
export function LinkedArticles({ worldSlug, graph, skip, limit }: LinkedArticlesProps) {
  const t = chartsMessages();
  const ties = tiesOf(graph);
  return (
    <ol className={lists.list} start={skip + 1} aria-label={t("articlesAndWhatTheyAreJoined")}>
      {graph.articles.slice(skip, skip + limit).map((article, index) => (
        <li key={article.slug} className={clsx(lists.line, styles.line)}>
          <div>
            <ArticleHeading worldSlug={worldSlug} article={article}>
              <RouteLink href={addressWith(`/w/${worldSlug}/graph`, { around: article.slug })}>
                {t("aroundIt")}
                <VisuallyHidden>: {article.title}</VisuallyHidden>
              </RouteLink>
            </ArticleHeading>
          </div>
          <Ties worldSlug={worldSlug} graph={graph} ties={ties[skip + index] ?? []} />
        </li>
      ))}
    </ol>
  );
}

function Ties({ worldSlug, graph, ties }: { worldSlug: string; graph: ArticleGraph; ties: readonly Tie[] }) {
  const t = chartsMessages();
  if (ties.length === 0) return <p className={styles.nothing}>{t("nothingLeadsHereOrFromHere")}</p>;
  return (
    <dl className={styles.ties}>
      {[...Map.groupBy(ties, tieName)].map(([name, own]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {own.slice(0, NAMED).map(({ other }, index) => {
              const article = graph.articles[other];
              return article ? (
                <span key={article.slug}>
                  {index > 0 && ", "}
                  <RouteLink href={articlePath(worldSlug, article.slug)}>{article.title}</RouteLink>
                </span>
              ) : null;
            })}
            {own.length > NAMED && t("andCountMore", { count: own.length - NAMED })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Returns what an article is joined to another by, as it is read from there. */
export function tieName({ relation, outward }: Tie): string {
  const t = chartsMessages();
  return relation ?? (outward ? t("linksTo") : t("linkedFrom"));
}
