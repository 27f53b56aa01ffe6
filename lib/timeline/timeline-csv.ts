import { stringify } from "csv-stringify/sync";
import { dayWords } from "@/lib/document/facts/days-in-text";
import type { TimelineEvent } from "./timeline";

/**
 * A timeline as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents): days as
 * 1940-04-03, before Christ as 0044-03-15 BC. Cells that a spreadsheet would take for a formula are escaped.
 */
export function timelineCsv(events: readonly TimelineEvent[]): string {
  const rows = events.map(({ when, text, article, status, disputed, happened }) => ({
    when: when.words,
    from: dayWords(when.first),
    until: dayWords(when.last),
    "in this timeline": text,
    "in our history": happened.map(({ quote }) => quote).join(" … "),
    article: article.title,
    kind: article.kind,
    status,
    disputed: disputed ? "yes" : "",
  }));
  return `\uFEFF${stringify(rows, { header: true, escape_formulas: true, record_delimiter: "windows" })}`;
}
