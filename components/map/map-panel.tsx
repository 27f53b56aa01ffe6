import { ArticleHeading } from "@/components/chart/article-heading";
import parts from "@/components/chart/chart.module.css";
import { ChartPanel } from "@/components/chart/chart-panel";
import { chartsMessages } from "@/lib/language/subjects/charts";
import { type MapArticle, placeLabel } from "@/lib/map/map";

/** Articles that are named of those that stand under one mark: the map is zoomed to tell the others apart. */
const NAMED = 12;

/** The articles that stand under the mark that is looked at. */
export function MapPanel({ worldSlug, articles }: { worldSlug: string; articles: readonly MapArticle[] }) {
  const t = chartsMessages();
  return (
    <ChartPanel chosen={articles[0]?.slug ?? null} hint={t("chooseAMarkToReadHere")}>
      {articles.length > 1 && (
        <p className={parts.hint}>{t("articlesArticlesEnterZoomsInOn", { articles: articles.length })}</p>
      )}
      {articles.slice(0, NAMED).map((article) => (
        <ArticleHeading key={article.slug} worldSlug={worldSlug} article={article}>
          {article.point && <span>{placeLabel(article.point)}</span>}
          {article.lines.length > 0 && <span>{article.lines.map(({ label }) => label).join(", ")}</span>}
        </ArticleHeading>
      ))}
      {articles.length > NAMED && (
        <p className={parts.hint}>{t("andArticlesMore", { articles: articles.length - NAMED })}</p>
      )}
    </ChartPanel>
  );
}
