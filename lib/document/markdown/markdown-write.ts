import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { textOf } from "@/lib/document/model/text";
import { inlineMarkdown } from "./markdown-write-inline";

/**
 * A document as Markdown that `fromMarkdown` reads back: text, headings, lists, tasks, quotations, tables, code,
 * links and marks. Claims become plain text, merged cells single ones, ids and empty paragraphs are left out.
 */
export function toMarkdown(doc: DocJson): string {
  const text = blocksMarkdown(doc.content);
  return text === "" ? "" : `${text}\n`;
}

/** Keeps two lists or quotations apart that would otherwise be read as one. */
const APART = "<!-- -->";
const LISTS = ["bulletList", "orderedList", "taskList"];

function blocksMarkdown(blocks: readonly NodeJson[]): string {
  const written = blocks
    .map((node) => ({ kind: LISTS.includes(node.type) ? "list" : node.type, text: blockMarkdown(node) }))
    .filter(({ text }) => text !== "");
  return written
    .map(({ kind, text }, index) => {
      const before = written[index - 1]?.kind;
      const apart = before === kind && (kind === "list" || kind === "blockquote" || kind === "table");
      return apart ? `${APART}\n\n${text}` : text;
    })
    .join("\n\n");
}

function blockMarkdown(node: NodeJson): string {
  const content = node.content ?? [];
  switch (node.type) {
    case "paragraph":
      return inlineMarkdown(content, "block");
    case "heading":
      return `${"#".repeat(Number(node.attrs?.level))} ${inlineMarkdown(content, "line")}`.trimEnd();
    case "blockquote":
      return prefixed(blocksMarkdown(content) || "", "> ", "> ");
    case "bulletList":
      return content.map((item) => itemMarkdown(item, "- ", "- ")).join("\n");
    case "orderedList":
      return numbered(content, Number(node.attrs?.start));
    case "taskList":
      return content.map((item) => itemMarkdown(item, item.attrs?.checked ? "- [x] " : "- [ ] ", "- ")).join("\n");
    case "codeBlock":
      return fenced(textOf(node), node.attrs?.language);
    case "horizontalRule":
      return "---";
    case "table":
      return tableMarkdown(content);
    default:
      return blocksMarkdown(content);
  }
}

function numbered(items: readonly NodeJson[], start: number): string {
  return items.map((item, index) => itemMarkdown(item, `${start + index}. `, `${start + index}. `)).join("\n");
}

/** An item: its marker before the first line, the rest indented by the width of the bullet or number. */
function itemMarkdown(item: NodeJson, marker: string, bullet: string): string {
  const [first, ...rest] = item.content ?? [];
  const head = first ? blockMarkdown(first) : "";
  const onlyList = rest.length === 1 && LISTS.includes(rest[0]?.type ?? "");
  const tail = blocksMarkdown(rest);
  const body = tail === "" ? head : `${head}${onlyList ? "\n" : "\n\n"}${tail}`;
  return prefixed(body, marker, " ".repeat(bullet.length));
}

function prefixed(text: string, first: string, others: string): string {
  const lines = text
    .split("\n")
    .map((line, index) => (index === 0 ? first : line === "" ? others.trimEnd() : others) + line);
  return lines.map((line) => line.trimEnd()).join("\n");
}

function fenced(text: string, language: unknown): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${typeof language === "string" ? language : ""}\n${text}\n${fence}`;
}

function tableMarkdown(rows: readonly NodeJson[]): string {
  const width = Math.max(...rows.map((row) => cellsOf(row).length));
  const [head, ...body] = rows.map((row) => {
    const cells = cellsOf(row).map((cell) => (cell ? cellMarkdown(cell) : ""));
    return [...cells, ...Array<string>(width - cells.length).fill("")];
  });
  const aligns = cellsOf(rows[0]).map((cell) => rule(cell?.attrs?.align));
  const ruler = [...aligns, ...Array<string>(width - aligns.length).fill("---")];
  return [head ?? [], ruler, ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The cells of a row, nulls standing for the columns that a wide cell covers. */
function cellsOf(row: NodeJson | undefined): readonly (NodeJson | null)[] {
  return (row?.content ?? []).flatMap((cell) => {
    const covered = Math.max(0, Number(cell.attrs?.colspan ?? 1) - 1);
    return [cell, ...Array<null>(covered).fill(null)];
  });
}

function cellMarkdown(cell: NodeJson): string {
  const lines = textblocksIn(cell).map((block) => inlineMarkdown(block.content ?? [], "cell"));
  return lines.filter((line) => line !== "").join("<br>");
}

function textblocksIn(node: NodeJson): readonly NodeJson[] {
  const content = node.content ?? [];
  const inline = content.every((child) => child.type === "text" || child.type === "hardBreak");
  return inline ? [node] : content.flatMap(textblocksIn);
}

function rule(align: unknown): string {
  if (align === "left") return ":---";
  if (align === "right") return "---:";
  return align === "center" ? ":---:" : "---";
}
