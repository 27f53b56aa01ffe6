import type { View } from "@/components/chart/use-view";
import type { Point } from "@/lib/document/facts/points-in-text";
import { type Cluster, clustersOf } from "@/lib/map/cluster";
import type { MapArticle } from "@/lib/map/map";
import { onMapFrom, seamOf } from "@/lib/map/projection";

/** Pixels between marks that are told apart. */
const APART = 22;
/** Pixels of a letter on the whole, and of a line, for names that must not cover each other. */
const LETTER = 6.6;
const LINE = 15;
/** Names in one picture: more are not read. */
const MOST_NAMES = 60;

/** A mark of the map, with the name that has room beside it. */
export type Mark = Cluster & { readonly name: string | null };

/** Where a place lies, in units of the map. */
export type Placing = (point: Point) => { readonly x: number; readonly y: number };

/** Returns where an article's mark stands, in units of the map: at its place, else where its first line begins. */
export function spotOf({ point, lines: [line] }: MapArticle, place: Placing) {
  const at = point ?? line?.points[0];
  return at ? place(at) : { x: 0, y: 0 };
}

/** Returns how some articles lie on a map that is cut where none of them is. */
export function placing(articles: readonly MapArticle[]): Placing {
  return onMapFrom(seamOf(pointsOf(articles)));
}

function pointsOf(articles: readonly MapArticle[]): readonly Point[] {
  return articles.flatMap(({ point, lines }) => [...(point ? [point] : []), ...lines.flatMap(({ points }) => points)]);
}

/** Returns the marks of some articles in pixels, close ones as one, with names as far as there is room. */
export function marksOf(articles: readonly MapArticle[], { k, x, y }: View, place: Placing): readonly Mark[] {
  const spots = articles
    .map((article) => spotOf(article, place))
    .map((spot) => ({ x: spot.x * k + x, y: spot.y * k + y }));
  const taken: { left: number; right: number; y: number }[] = [];
  return clustersOf(spots, APART).map((cluster) => {
    const [first] = cluster.members;
    const title = cluster.members.length === 1 && first !== undefined ? articles[first]?.title : undefined;
    if (title === undefined || taken.length >= MOST_NAMES) return { ...cluster, name: null };
    const name = { left: cluster.x + 9, right: cluster.x + 13 + title.length * LETTER, y: cluster.y };
    const isFree = taken.every(({ left, right, y: line }) => {
      return Math.abs(line - name.y) >= LINE || right < name.left || left > name.right;
    });
    if (isFree) taken.push(name);
    return { ...cluster, name: isFree ? title : null };
  });
}

/** Returns all places that a map has to show, as `frameOf` takes them. */
export function extentOf(articles: readonly MapArticle[], place: Placing): Float32Array {
  return Float32Array.from(
    pointsOf(articles)
      .map(place)
      .flatMap(({ x, y }) => [x, y]),
  );
}
