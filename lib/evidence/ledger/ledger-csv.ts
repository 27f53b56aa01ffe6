import { stringify } from "csv-stringify/sync";
import { momentWords } from "@/lib/document/model/moment";
import type { CitationView } from "@/lib/evidence/claims/claim";
import type { Departure } from "./ledger";

/**
 * The ledger as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents). Cells that a spreadsheet would
 * take for a formula are escaped.
 */
export function ledgerCsv(departures: readonly Departure[]): string {
  const rows = departures.map((departure) => ({
    when: departure.moment ? momentWords(departure.moment) : "",
    "in this timeline": departure.text,
    "in our history": quotes(departure.happened),
    source: departure.happened.map((citation) => citation.source.title).join("; "),
    told: quotes(departure.citations),
    article: departure.article.title,
    status: departure.status,
    "point of divergence": departure.article.isDivergence ? "yes" : "",
  }));
  return `\uFEFF${stringify(rows, { header: true, escape_formulas: true, record_delimiter: "windows" })}`;
}

function quotes(citations: readonly CitationView[]): string {
  return citations.map((citation) => citation.quote).join(" … ");
}
