import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { CanonStatus } from "@/lib/base/canon-status";

/** An article as a graph shows it. */
export type GraphArticle = {
  readonly slug: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly status: CanonStatus;
  readonly disputed: boolean;
};

/** What a relation is called in the article that names it, and in the one that it leads to; `inverse` is "" where that one does not show it. */
export type RelationName = { readonly label: string; readonly inverse: string };

/** One article leads to another: by a relation, or by a link in its text. `from` and `to` are places in the graph's articles. */
export type GraphEdge = { readonly from: number; readonly to: number; readonly relation: RelationName | null };

/** Articles by title, and how they lead to each other; no edge is there twice, and none leads from an article to itself. */
export type ArticleGraph = { readonly articles: readonly GraphArticle[]; readonly edges: readonly GraphEdge[] };

/** How an article is joined to another, as it is read from there: "Commanded by", or "links here". */
export type Tie = { readonly other: number; readonly relation: string | null; readonly outward: boolean };

/** Returns what each article of a graph is joined to, by its place: relations first, then what it links to, then what links to it. */
export function tiesOf({ articles, edges }: ArticleGraph): readonly (readonly Tie[])[] {
  const ties = articles.map((): Tie[] => []);
  for (const { from, to, relation } of edges) {
    ties[from]?.push({ other: to, relation: relation?.label ?? null, outward: true });
    ties[to]?.push({ other: from, relation: relation?.inverse || null, outward: false });
  }
  const rank = ({ relation, outward }: Tie) => (relation === null ? 2 : 0) + (outward ? 0 : 1);
  return ties.map((own) => own.sort((a, b) => rank(a) - rank(b)));
}

/** Returns the part of a graph that can be reached from one article in so many steps, in either direction. */
export function withinSteps(graph: ArticleGraph, slug: string, steps: number): ArticleGraph {
  const start = graph.articles.findIndex((article) => article.slug === slug);
  const reached = new Set(start < 0 ? [] : [start]);
  const ties = tiesOf(graph);
  let last: readonly number[] = [...reached];
  for (let step = 0; step < steps; step += 1) {
    last = [...new Set(last.flatMap((place) => (ties[place] ?? []).map(({ other }) => other)))].filter(
      (place) => !reached.has(place),
    );
    for (const place of last) reached.add(place);
  }
  return partOf(graph, reached);
}

/** Returns the `most` articles of a graph that are joined to most others, with the edges between them. */
export function mostJoined(graph: ArticleGraph, most: number): ArticleGraph {
  if (graph.articles.length <= most) return graph;
  const counts = tiesOf(graph).map((ties, place) => ({ place, count: ties.length }));
  counts.sort((a, b) => b.count - a.count || a.place - b.place);
  return partOf(graph, new Set(counts.slice(0, most).map(({ place }) => place)));
}

function partOf({ articles, edges }: ArticleGraph, kept: ReadonlySet<number>): ArticleGraph {
  const places = [...kept].sort((a, b) => a - b);
  const placeNow = new Map(places.map((place, now) => [place, now]));
  return {
    articles: places.flatMap((place) => articles[place] ?? []),
    edges: edges.flatMap(({ from, to, relation }) => {
      const [fromNow, toNow] = [placeNow.get(from), placeNow.get(to)];
      return fromNow === undefined || toNow === undefined ? [] : [{ from: fromNow, to: toNow, relation }];
    }),
  };
}
