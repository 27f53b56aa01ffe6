import { ArticleHeading } from "@/components/chart/article-heading";
import parts from "@/components/chart/chart.module.css";
import { ChartPanel } from "@/components/chart/chart-panel";
import { Button } from "@/components/ui/button";
import { RouteLink } from "@/components/ui/route-link";
import { addressWith } from "@/lib/base/address-with";
import { countLabel } from "@/lib/base/count-label";
import type { GraphArticle, Tie } from "@/lib/graph/graph";
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
  const article = selected === null ? undefined : drawing.graph.articles[selected];
  const ties = selected === null ? [] : (drawing.ties[selected] ?? []);
  return (
    <ChartPanel
      chosen={article?.slug ?? null}
      hint="Choose an article to read here what it is joined to."
      more={article && <Ties key={article.slug} drawing={drawing} ties={ties} choose={choose} />}
    >
      {article && <Chosen worldSlug={worldSlug} article={article} ties={ties} before={before} />}
    </ChartPanel>
  );
}

type ChosenProps = { worldSlug: string; article: GraphArticle; ties: readonly Tie[]; before: number | null };

function Chosen({ worldSlug, article, ties, before }: ChosenProps) {
  const relations = ties.filter(({ relation }) => relation !== null).length;
  const back = ties.find(({ other }) => other === before);
  return (
    <ArticleHeading worldSlug={worldSlug} article={article}>
      <span>
        {countLabel(relations, "relation")}, {countLabel(ties.length - relations, "link")}
      </span>
      {back && <span>{cameBy(back)}</span>}
      <RouteLink href={addressWith(`/w/${worldSlug}/graph`, { around: article.slug })}>
        Show only what surrounds it
      </RouteLink>
    </ArticleHeading>
  );
}

/** How the article is joined to the one before it, seen from here. */
function cameBy({ relation, outward }: Tie): string {
  return relation ?? (outward ? "Links to the one before" : "Linked from the one before");
}

type TiesProps = { drawing: Drawing; ties: readonly Tie[]; choose: (article: number) => void };

function Ties({ drawing, ties, choose }: TiesProps) {
  if (ties.length === 0) return <p className={parts.hint}>Nothing leads here, or from here.</p>;
  return (
    <ul className={styles.ties} aria-label="What it is joined to">
      {ties.slice(0, NAMED).map(({ other, relation, outward }) => (
        <li key={`${other} ${relation} ${outward}`}>
          <Button size="small" onClick={() => choose(other)}>
            {(relation ?? (outward ? "Links to" : "Linked from")).concat(": ")}
            {drawing.graph.articles[other]?.title}
          </Button>
        </li>
      ))}
      {ties.length > NAMED && <li className={parts.hint}>and {ties.length - NAMED} more</li>}
    </ul>
  );
}
