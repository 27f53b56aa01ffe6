import { stringify } from "csv-stringify/sync";
import type { ArticleGraph } from "./graph";

/**
 * A graph as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read accents): a row for each edge, and one for each article
 * without any. Programs that draw graphs read it as a list of edges. Cells that a spreadsheet would take for a formula are escaped.
 */
export function graphCsv({ articles, edges }: ArticleGraph): string {
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const alone = articles.flatMap((article, place) => (joined.has(place) ? [] : [rowOf(article, "", undefined)]));
  const rows = edges.map(({ from, to, relation }) =>
    rowOf(articles[from], relation?.label ?? "links to", articles[to]),
  );
  return `\uFEFF${stringify([...rows, ...alone], { header: true, escape_formulas: true, record_delimiter: "windows" })}`;
}

type End = { readonly slug: string; readonly title: string; readonly kind: string } | undefined;

function rowOf(from: End, relation: string, to: End) {
  return {
    article: from?.title ?? "",
    kind: from?.kind ?? "",
    relation,
    "to article": to?.title ?? "",
    "kind of that": to?.kind ?? "",
    address: from?.slug ?? "",
    "address of that": to?.slug ?? "",
  };
}
