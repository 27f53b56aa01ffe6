import { stringify } from "csv-stringify/sync";
import { dayOf } from "@/lib/document/model/days";
import type { TimelineEvent } from "./timeline";

/**
 * A timeline as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents): days as
 * 1940-04-03, before Christ as 0044-03-15 BC. Cells that a spreadsheet would take for a formula are escaped.
 */
export function timelineCsv(events: readonly TimelineEvent[]): string {
  const rows = events.map(({ when, text, article, status, disputed, happened }) => ({
    when: when.words,
    from: isoDay(when.first),
    until: isoDay(when.last),
    "in this timeline": text,
    "in our history": happened.map(({ quote }) => quote).join(" … "),
    article: article.title,
    kind: article.kind,
    status,
    disputed: disputed ? "yes" : "",
  }));
  return `\uFEFF${stringify(rows, { header: true, escape_formulas: true, record_delimiter: "windows" })}`;
}

/** Without a sign, which a spreadsheet would take for the beginning of a formula. */
function isoDay(number: number): string {
  const { year, month, day } = dayOf(number);
  const parts = [String(Math.abs(year)).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))];
  return `${parts.join("-")}${year < 0 ? " BC" : ""}`;
}
