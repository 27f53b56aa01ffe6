import { stringify } from "csv-stringify/sync";
import { type CalendarDay, type Days, dayOf } from "@/lib/dates/day-count";
import { type MapArticle, type MapPlace, OPEN_END } from "./map";

/**
 * What stands on a map as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents): a row for each place of an article
 * and for each point of a line that it draws, in the line's order. Places on the earth are in degrees, those on a map of the world's own in
 * parts of its width and height (0 to 1). Cells that a spreadsheet would take for a formula are escaped.
 */
export function mapCsv(articles: readonly MapArticle[]): string {
  const rows = articles.flatMap((article) => [
    ...(article.point ? [rowOf(article, article.point, { what: "place", label: "", number: "" }, article.when)] : []),
    ...article.lines.flatMap(({ type, label, points, when }) =>
      points.map((point, index) => rowOf(article, point, { what: type, label, number: String(index + 1) }, when)),
    ),
  ]);
  return `\uFEFF${stringify(rows, { header: true, columns: [...COLUMNS], escape_formulas: true, cast: { number: plainNumber }, record_delimiter: "windows" })}`;
}

/** South and west begin with a minus, which makes no formula of a number. */
function plainNumber(number: number) {
  return { value: String(number), escape_formulas: false };
}

const COLUMNS = [
  "article",
  "kind",
  "canon",
  "what",
  "field",
  "point",
  "latitude",
  "longitude",
  "across",
  "down",
  "first day",
  "last day",
  "address",
] as const;

type Drawn = { readonly what: string; readonly label: string; readonly number: string };

function rowOf(article: MapArticle, place: MapPlace, { what, label, number }: Drawn, when: Days | null) {
  return {
    article: article.title,
    kind: article.kind,
    canon: article.disputed ? `${article.status}, disputed` : article.status,
    what,
    field: label,
    point: number,
    ...("across" in place
      ? { latitude: "", longitude: "", across: place.across, down: place.down }
      : { latitude: place.latitude, longitude: place.longitude, across: "", down: "" }),
    "first day": when ? isoDay(dayOf(when.first)) : "",
    "last day": when && when.last < OPEN_END ? isoDay(dayOf(when.last)) : "",
    address: article.slug,
  };
}

function isoDay({ year, month, day }: CalendarDay): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const years = year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
  return `${years}-${two(month)}-${two(day)}`;
}
