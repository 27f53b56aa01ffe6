import type { Tokens } from "marked";
import { block, type Inline, nodesOf } from "@/lib/document/model/build-parts";
import type { Json, NodeJson } from "@/lib/document/model/json";
import type { MarkdownReader, MarkdownWriter } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { tableCell } from "./table-cell";
import { tableHeader } from "./table-header";
import { tableRow } from "./table-row";

/** Places that merged cells of one table may cover in Markdown: a cell may span a thousand rows of a hundred columns. */
const MAX_COVERED = 200_000;

const { th } = tableHeader.builders;
const { td } = tableCell.builders;
const { tr } = tableRow.builders;

/** A table. The builder makes headers of the first row's cells and plain cells of the others; `th` and `td` are kept. */
export const table = {
  name: "table",
  label: "table",
  holds: "blocks",
  isInline: false,
  family: null,
  isGrid: true,
  asserts: "sentences",
  attributes: {},
  plainText: null,
  extension: { from: "tiptap", options: { resizable: false } },
  markdown: {
    reads: { table: (token, reader) => [read(token, reader)] },
    write: (node, writer) => written(node.content ?? [], writer),
    joins: "table",
  },
  builders: {
    table: (rows: readonly (readonly Inline[])[]) =>
      block(
        "table",
        {},
        rows.map((row, index) => tr(...row.map((content) => cell(content, index === 0 ? th : td)))),
      ),
  },
  changes: {},
} as const satisfies NodeDefinition;

function cell(content: Inline, make: typeof td): NodeJson {
  const [first] = nodesOf(content);
  return first?.type === tableCell.name || first?.type === tableHeader.name ? first : make(content);
}

function read(token: Tokens.Table, reader: MarkdownReader): NodeJson {
  const width = token.header.length;
  const cells = (row: readonly Tokens.TableCell[], make: typeof td) =>
    row.slice(0, width).map(({ tokens, align }) => {
      const made = make(reader.line(tokens));
      return { ...made, attrs: { ...made.attrs, align } };
    });
  return block("table", {}, [tr(...cells(token.header, th)), ...token.rows.map((row) => tr(...cells(row, td)))]);
}

function written(rows: readonly NodeJson[], writer: MarkdownWriter): string {
  const places = placesOf(rows);
  const width = Math.max(...places.map(({ length }) => length));
  const [head, ...body] = places.map((row) =>
    Array.from({ length: width }, (_none, column) => (row[column] ? cellMarkdown(row[column], writer) : "")),
  );
  const ruler = Array.from({ length: width }, (_none, column) => rule(places[0]?.[column]?.attrs?.align));
  return [head ?? [], ruler, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The cells by row and column; null: a merged cell covers the place. Its words are written once, as its claims are made once. */
function placesOf(rows: readonly NodeJson[]): readonly (readonly (NodeJson | null)[])[] {
  const places: (NodeJson | null)[][] = rows.map(() => []);
  let room = MAX_COVERED;
  for (const [at, row] of rows.entries()) {
    const own = places[at] ?? [];
    for (const cell of row.content ?? []) {
      let column = 0;
      while (own[column] !== undefined) column += 1;
      const wide = Number(cell.attrs?.colspan ?? 1);
      const deep = Math.min(Number(cell.attrs?.rowspan ?? 1), rows.length - at);
      room -= wide * deep;
      for (const covered of places.slice(at, at + (room < 0 ? 1 : deep)))
        for (let next = 0; next < (room < 0 ? 1 : wide); next += 1) covered[column + next] = null;
      own[column] = cell;
    }
  }
  return places.map((row) => Array.from(row, (cell) => cell ?? null));
}

function cellMarkdown(place: NodeJson, writer: MarkdownWriter): string {
  const lines = linesIn(place, writer).map((block) => writer.inline(block.content ?? [], "cell"));
  return lines.filter((line) => line !== "").join("<br>");
}

function linesIn(node: NodeJson, writer: MarkdownWriter): readonly NodeJson[] {
  const content = node.content ?? [];
  return content.every(writer.isInline) ? [node] : content.flatMap((child) => linesIn(child, writer));
}

function rule(align: Json | undefined): string {
  if (align === "left") return ":---";
  if (align === "right") return "---:";
  return align === "center" ? ":---:" : "---";
}
