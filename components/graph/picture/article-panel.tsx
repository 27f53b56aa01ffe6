import { ArticleHeading } from "@/components/chart/article-heading";
import parts from "@/components/chart/chart.module.css";
import { ChartPanel } from "@/components/chart/chart-panel";
import { Button } from "@/components/ui/button";
import { RouteLink } from "@/components/ui/route-link";
import { addressWith } from "@/lib/base/address-with";
import type { GraphArticle, Tie } from "@/lib/graph/graph";
import { chartsMessages } from "@/lib/language/subjects/charts";
import type { Drawing } from "./drawing";
import styles from "./graph-picture.module.css";

/** Neighbours that are named: the list below the picture and the graph around the article have all of them. */
const NAMED = 40;

type ArticlePanelProps = {
  worldSlug: string;
  drawing: Drawing;
  selected: number | null;
  /** The article that was looked at before: how the two are joined is said. */
  before: number | null;
  choose: (article: number) => void;
};

/** The article that is looked at, and what it is joined to: each of these can be gone to. */
export function ArticlePanel({ worldSlug, drawing, selected, before, choose }: ArticlePanelProps) {
  const t = chartsMessages();
  const article = selected === null ? undefined : drawing.graph.articles[selected];
  const ties = selected === null ? [] : (drawing.ties[selected] ?? []);
  return (
    <ChartPanel
      chosen={article?.slug ?? null}
      hint={t("chooseAnArticleToReadHere")}
      more={article && <Ties key={article.slug} drawing={drawing} ties={ties} choose={choose} />}
    >
      {article && <Chosen worldSlug={worldSlug} article={article} ties={ties} before={before} />}
    </ChartPanel>
  );
}

type ChosenProps = { worldSlug: string; article: GraphArticle; ties: readonly Tie[]; before: number | null };

function Chosen({ worldSlug, article, ties, before }: ChosenProps) {
  const t = chartsMessages();
  const relations = ties.filter(({ relation }) => relation !== null).length;
  const back = ties.find(({ other }) => other === before);
  return (
    <ArticleHeading worldSlug={worldSlug} article={article}>
      <span>
        {t("relationsRelation", { relations })}, {t("tiesLink", { ties: ties.length - relations })}
      </span>
      {back && <span>{cameBy(back)}</span>}
      <RouteLink href={addressWith(`/w/${worldSlug}/graph`, { around: article.slug })}>
        {t("showOnlyWhatSurroundsIt")}
      </RouteLink>
    </ArticleHeading>
  );
}

/** How the article is joined to the one before it, seen from here. */
function cameBy({ relation, outward }: Tie): string {
  const t = chartsMessages();
  return relation ?? (outward ? t("linksToTheOneBefore") : t("linkedFromTheOneBefore"));
}

type TiesProps = { drawing: Drawing; ties: readonly Tie[]; choose: (article: number) => void };

function Ties({ drawing, ties, choose }: TiesProps) {
  const t = chartsMessages();
  if (ties.length === 0) return <p className={parts.hint}>{t("nothingLeadsHereOrFromHere")}</p>;
  return (
    <ul className={styles.ties} aria-label={t("whatItIsJoinedTo")}>
      {ties.slice(0, NAMED).map(({ other, relation, outward }) => (
        <li key={`${other} ${relation} ${outward}`}>
          <Button size="small" onClick={() => choose(other)}>
            {(relation ?? (outward ? t("linksTo") : t("linkedFrom"))).concat(": ")}
            {drawing.graph.articles[other]?.title}
          </Button>
        </li>
      ))}
      {ties.length > NAMED && <li className={parts.hint}>{t("andTiesMore", { ties: ties.length - NAMED })}</li>}
    </ul>
  );
}
