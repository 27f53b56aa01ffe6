import type { Definitions } from "@/lib/document/model/definitions";
import { type MarkJson, type NodeJson, sameJson } from "@/lib/document/model/json";
import type { MarkDefinition, MarkMarkdown } from "@/lib/document/model/mark-definition";
import type { InlinePlace, MarkdownWriter } from "@/lib/document/model/markdown-parts";
import type { NodeMarkdown } from "@/lib/document/model/node-definition";

type Writing = {
  readonly place: InlinePlace;
  readonly marks: ReadonlyMap<string, MarkMarkdown>;
  readonly leaf: (node: NodeJson, place: InlinePlace, isLast: boolean) => string;
  /** Nothing in the line could be read as a formula, so money is written as people write it. */
  readonly isMoney: boolean;
};

/** Makes the writer of a textblock's content for a list of definitions; `writer` is asked by inline nodes. */
export function inlineWriter({ nodes, marks }: Definitions, writer: () => MarkdownWriter): MarkdownWriter["inline"] {
  const written = writtenMarks(marks);
  const order = [...written.keys()];
  const leaves = new Map<string, NodeMarkdown | null>(nodes.map(({ name, markdown }) => [name, markdown]));
  const leaf: Writing["leaf"] = (node, place, isLast) =>
    leaves.get(node.type)?.write(node, writer(), { place, isLast }) ?? "";
  // A note cannot stand among words that are written as they are.
  const isWritable = (node: NodeJson, type: string) => node.type !== "footnote" || !written.get(type)?.isVerbatim;
  return (inline, place) => {
    const plain = inline.map((node) => ({
      ...node,
      marks: order.flatMap((type) =>
        isWritable(node, type) ? (node.marks?.filter((mark) => mark.type === type) ?? []) : [],
      ),
    }));
    const text = runs(plain, { place, marks: written, leaf, isMoney: isMoney(plain) }).replace(/^[ \t]+|[ \t]+$/g, "");
    if (place === "block") return text.split("\n").map(startEscaped).join("\n");
    return place === "line" ? text.replace(/#+$/, "\\$&") : text.replace(/\|/g, "\\|");
  };
}

/** The marks that Markdown can write, outermost first. */
function writtenMarks(marks: readonly MarkDefinition[]): ReadonlyMap<string, MarkMarkdown> {
  const written = marks.flatMap(({ name, markdown }) => (markdown ? [[name, markdown] as const] : []));
  return new Map(written.sort(([, a], [, b]) => Number(a.isVerbatim ?? false) - Number(b.isVerbatim ?? false)));
}

/** Nodes that share their outermost mark are written together, inside its signs. */
function runs(nodes: readonly NodeJson[], writing: Writing): string {
  let written = "";
  for (let from = 0; from < nodes.length; ) {
    const mark = nodes[from]?.marks?.[0];
    const length = nodes.slice(from).findIndex((node) => !mark || !sameJson(node.marks?.[0], mark));
    const to = !mark ? from + 1 : length === -1 ? nodes.length : from + length;
    const run = nodes.slice(from, to);
    if (!mark) written += apart(written, leaf(run[0], writing, from + 1 === nodes.length));
    else written += wrapped(mark, run.map(withoutFirst), writing, written.slice(-1), nodes[to]);
    from = to;
  }
  return written;
}

/** Whether every dollar sign of a line stands before a figure, where none can end a formula. */
function isMoney(nodes: readonly NodeJson[]): boolean {
  if (nodes.some(({ type }) => type === "formula")) return false;
  return !/\$(?!\d)/.test(nodes.map(({ text = " " }) => text).join(""));
}

/** A colon behind a footnote's mark would make a note of it, and a figure behind a formula's last sign would make it text. */
function apart(before: string, text: string): string {
  if (/\$$/.test(before) && !before.endsWith("\\$") && /^[\p{L}\p{N}]/u.test(text)) return `<!-- -->${text}`;
  return text.startsWith(":") && before.endsWith("]") ? `\\${text}` : text;
}

function withoutFirst(node: NodeJson): NodeJson {
  return { ...node, marks: node.marks?.slice(1) ?? [] };
}

function leaf(node: NodeJson | undefined, writing: Writing, isLast: boolean): string {
  if (!node) return "";
  if (node.text === undefined) return writing.leaf(node, writing.place, isLast);
  const text = escaped(node.text);
  return writing.isMoney ? text : text.replaceAll("$", "\\$");
}

/** White space at the edges stands outside the signs, as Markdown wants it. */
function wrapped(mark: MarkJson, run: readonly NodeJson[], writing: Writing, before: string, next?: NodeJson): string {
  const markdown = writing.marks.get(mark.type);
  const inside = markdown?.isVerbatim ? run.map((node) => node.text ?? " ").join("") : runs(run, writing);
  const core = inside.trim();
  if (core === "" || !markdown) return inside;
  const lead = inside.slice(0, inside.indexOf(core));
  const tail = inside.slice(lead.length + core.length);
  const after = tail === "" ? (next?.text ?? "").charAt(0) : tail;
  return lead + markdown.write(core, { mark, before: lead === "" ? before : lead, after, run }) + tail;
}

/** Text whose signs are taken as they are: also addresses, which would become links, and character references. */
function escaped(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
    .replace(/%(?=%)/g, "\\%")
    .replace(/\b(https?|ftp):\/\//gi, "$1\\://")
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/@(?=[\w-]+\.)/g, "\\@");
}

/** Signs that only mean something where a line begins. */
function startEscaped(line: string): string {
  return line
    .replace(/^[ \t]+/, "")
    .replace(/^([#+=|-]|:(?=-))/, "\\$1")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
