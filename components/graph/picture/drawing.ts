import { placeOf } from "@/components/chart/spot";
import { type ArticleGraph, type Tie, tiesOf } from "@/lib/graph/graph";

/** What of a graph does not change while it is looked at. */
export type Drawing = {
  readonly graph: ArticleGraph;
  readonly ties: readonly (readonly Tie[])[];
  /** Pixels from the middle of each article's mark to its edge: those that are joined to many are larger. */
  readonly sizes: readonly number[];
  /** The articles that are joined to most others first: their names are shown where there is room. */
  readonly byWeight: readonly number[];
  /** How many edges are relations. */
  readonly relations: number;
};

const SMALLEST = 5;
const LARGEST = 13;

/** Returns what a graph is drawn from. */
export function drawingOf(graph: ArticleGraph): Drawing {
  const ties = tiesOf(graph);
  const counts = ties.map((own) => new Set(own.map(({ other }) => other)).size);
  return {
    graph,
    ties,
    sizes: counts.map((count) => Math.min(LARGEST, SMALLEST + 0.9 * Math.sqrt(count))),
    byWeight: counts.map((_, article) => article).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)),
    relations: graph.edges.filter(({ relation }) => relation !== null).length,
  };
}

/** Lines between articles, in places of the layout: made once for each layout, and stroked at any scale. */
export type EdgePaths = { readonly links: Path2D; readonly relations: Path2D };

/** Returns the lines of a graph. */
export function edgePaths({ edges }: ArticleGraph, places: Float32Array): EdgePaths {
  const paths = { links: new Path2D(), relations: new Path2D() };
  for (const { from, to, relation } of edges) {
    const [start, end] = [placeOf(places, from), placeOf(places, to)];
    if (!start || !end) continue;
    const path = relation ? paths.relations : paths.links;
    path.moveTo(start.x, start.y);
    path.lineTo(end.x, end.y);
  }
  return paths;
}
