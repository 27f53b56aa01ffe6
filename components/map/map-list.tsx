import { ArticleHeading } from "@/components/chart/article-heading";
import parts from "@/components/chart/chart.module.css";
import lists from "@/components/chart/chart-list.module.css";
import { chartsMessages } from "@/lib/language/subjects/charts";
import { type MapArticle, placeLabel } from "@/lib/map/map";
import { daysLabel } from "./day-label";

type MapListProps = { worldSlug: string; articles: readonly MapArticle[] };

/** The map as a list: where each article lies, which lines it draws, and when. */
export function MapList({ worldSlug, articles }: MapListProps) {
  const t = chartsMessages();
  return (
    <ul className={lists.list} aria-label={t("articlesOnTheMap")}>
      {articles.map((article) => {
        const { slug, point, lines, when } = article;
        return (
          <li key={slug} className={lists.line}>
            <div>
              <ArticleHeading worldSlug={worldSlug} article={article}>
                {point && <span>{placeLabel(point)}</span>}
                {when && <span>{daysLabel(when)}</span>}
              </ArticleHeading>
              {lines.map((line) => (
                <p key={`${line.label} ${line.points.map(placeLabel).join()}`} className={parts.meta}>
                  {line.label}
                  {line.when ? `, ${daysLabel(line.when)}` : ""}: {line.points.map(placeLabel).join(" – ")}
                </p>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
