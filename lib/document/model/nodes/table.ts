import type { Tokens } from "marked";
import { block, type Inline, nodesOf } from "@/lib/document/model/build-parts";
import type { Json, NodeJson } from "@/lib/document/model/json";
import type { MarkdownReader, MarkdownWriter } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { tableCell } from "./table-cell";
import { tableHeader } from "./table-header";
import { tableRow } from "./table-row";

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
  const width = Math.max(...rows.map((row) => placesOf(row).length));
  const [head, ...body] = rows.map((row) => {
    const cells = placesOf(row).map((place) => (place ? cellMarkdown(place, writer) : ""));
    return [...cells, ...Array<string>(width - cells.length).fill("")];
  });
  const aligns = placesOf(rows[0]).map((place) => rule(place?.attrs?.align));
  const ruler = [...aligns, ...Array<string>(width - aligns.length).fill("---")];
  return [head ?? [], ruler, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The cells of a row, nulls standing for the columns that a wide cell covers. */
function placesOf(row: NodeJson | undefined): readonly (NodeJson | null)[] {
  return (row?.content ?? []).flatMap((place) => {
    const covered = Math.max(0, Number(place.attrs?.colspan ?? 1) - 1);
    return [place, ...Array<null>(covered).fill(null)];
  });
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
