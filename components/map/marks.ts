import type { View } from "@/components/chart/use-view";
import { type Cluster, clustersOf } from "@/lib/map/cluster";
import type { MapArticle, MapPlace } from "@/lib/map/map";
import type { OwnMap } from "@/lib/map/own-map";
import { MAP_WIDTH, onMapFrom, seamOf } from "@/lib/map/projection";

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
export type Placing = (place: MapPlace) => { readonly x: number; readonly y: number };

/** Returns where an article's mark stands, in units of the map: at its place, else where its first line begins. */
export function spotOf({ point, lines: [line] }: MapArticle, place: Placing) {
  const at = point ?? line?.points[0];
  return at ? place(at) : { x: 0, y: 0 };
}

/** A picture as a map: as wide as the world, and as high as it is then. */
export type MapBackdrop = Pick<OwnMap, "file" | "width" | "height">;

/** Returns how high a picture is on the map, in its units. */
export function heightOf({ width, height }: MapBackdrop): number {
  return (MAP_WIDTH * height) / width;
}

/** Returns how some articles lie on a picture, or on a map of the earth that is cut where none of them is. */
export function placing(articles: readonly MapArticle[], backdrop?: MapBackdrop): Placing {
  const onEarth = onMapFrom(seamOf(pointsOf(articles).filter((place) => "latitude" in place)));
  const high = backdrop ? heightOf(backdrop) : MAP_WIDTH;
  return (place) => ("across" in place ? { x: place.across * MAP_WIDTH, y: place.down * high } : onEarth(place));
}

function pointsOf(articles: readonly MapArticle[]): readonly MapPlace[] {
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

/** Returns all places that a map has to show, as `frameOf` takes them: of a picture all of it. */
export function extentOf(articles: readonly MapArticle[], place: Placing, backdrop?: MapBackdrop): Float32Array {
  if (backdrop) return Float32Array.of(0, 0, MAP_WIDTH, heightOf(backdrop));
  return Float32Array.from(
    pointsOf(articles)
      .map(place)
      .flatMap(({ x, y }) => [x, y]),
  );
}
