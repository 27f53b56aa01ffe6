import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Days } from "@/lib/dates/day-count";
import { type Point, pointWords } from "@/lib/document/facts/points-in-text";
import { type PictureSpot, spotWords } from "@/lib/document/facts/spots-in-text";

/** A place on the earth, or on a picture that is a map of the world's own. */
export type MapPlace = Point | PictureSpot;

/** Returns a place as people write it: 52.03 N, 113.5 E, or on a picture 42.5 %, 31 %. */
export function placeLabel(place: MapPlace): string {
  return "across" in place ? spotWords(place) : pointWords(place);
}

/** A line that an article draws: a route leads somewhere, a front divides. */
export type MapLine = {
  readonly type: "route" | "front";
  /** What the field is called. */
  readonly label: string;
  /** At least two. */
  readonly points: readonly MapPlace[];
  /** When it was so: the dates of its own row, else those of the article. */
  readonly when: Days | null;
};

/** An article that has a place on the map, or draws a line there. */
export type MapArticle = {
  readonly slug: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly status: CanonStatus;
  readonly disputed: boolean;
  /** The first of its places; null: it only draws lines. */
  readonly point: MapPlace | null;
  readonly lines: readonly MapLine[];
  /** When it began and when it was over, by the dates of its facts (numbers of days); an open end is the last day that there is. */
  readonly when: Days | null;
};

/** The day that stands for "not over": far beyond all that is dated. */
export const OPEN_END = 9_999_999;

/** Returns what of some articles is there on a day: what has begun by then and is not over, and what has no dates. */
export function mapOn(articles: readonly MapArticle[], day: number): readonly MapArticle[] {
  const isThere = (when: Days | null) => when === null || (when.first <= day && day <= when.last);
  return articles.flatMap((article) => {
    const point = isThere(article.when) ? article.point : null;
    const lines = article.lines.filter(({ when }) => isThere(when));
    return point || lines.length > 0 ? [{ ...article, point, lines }] : [];
  });
}

/** Returns the first and last day that some articles name; null where none has dates. */
export function daysOfMap(articles: readonly MapArticle[]): Days | null {
  const all = articles
    .flatMap(({ when, lines }) => [when, ...lines.map((line) => line.when)])
    .filter((each) => each !== null);
  const days = all.flatMap(({ first, last }) => (last === OPEN_END ? [first] : [first, last]));
  const [one] = days;
  if (one === undefined) return null;
  return { first: days.reduce((a, b) => Math.min(a, b), one), last: days.reduce((a, b) => Math.max(a, b), one) };
}
