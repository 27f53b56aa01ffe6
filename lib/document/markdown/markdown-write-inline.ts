import { type MarkJson, type NodeJson, sameJson } from "@/lib/document/model/json";
import { slugOf } from "@/lib/document/model/slug";

/** Where inline content stands: in a `block` of several lines, on a heading's one `line`, or in a table's `cell`. */
export type Place = "block" | "line" | "cell";

/** Marks that Markdown can write, outermost first. */
const WRITTEN = ["link", "bold", "italic", "strike", "code"];

/** The content of a textblock as Markdown. */
export function inlineMarkdown(nodes: readonly NodeJson[], place: Place): string {
  const plain = nodes.map((node) => ({
    ...node,
    marks: WRITTEN.flatMap((type) => node.marks?.filter((mark) => mark.type === type) ?? []),
  }));
  const text = runs(plain, place).replace(/^[ \t]+|[ \t]+$/g, "");
  if (place === "block") return text.split("\n").map(startEscaped).join("\n");
  return place === "line" ? text.replace(/#+$/, "\\$&") : text.replace(/\|/g, "\\|");
}

/** Nodes that share their outermost mark are written together, inside its signs. */
function runs(nodes: readonly NodeJson[], place: Place): string {
  let written = "";
  for (let from = 0; from < nodes.length; ) {
    const mark = nodes[from]?.marks?.[0];
    const length = nodes.slice(from).findIndex((node) => !mark || !sameJson(node.marks?.[0], mark));
    const to = !mark ? from + 1 : length === -1 ? nodes.length : from + length;
    const run = nodes.slice(from, to);
    if (!mark) written += leaf(run[0], place, from + 1 === nodes.length);
    else written += wrapped(mark, run.map(withoutFirst), place, written.slice(-1), nodes[to]);
    from = to;
  }
  return written;
}

function withoutFirst(node: NodeJson): NodeJson {
  return { ...node, marks: node.marks?.slice(1) ?? [] };
}

function leaf(node: NodeJson | undefined, place: Place, last: boolean): string {
  if (!node) return "";
  if (node.text !== undefined) return escaped(node.text);
  return place === "block" && !last ? "\\\n" : "<br>";
}

/** White space at the edges stands outside the signs, as Markdown wants it. */
function wrapped(mark: MarkJson, run: readonly NodeJson[], place: Place, before: string, next?: NodeJson): string {
  const inside = mark.type === "code" ? codeText(run) : runs(run, place);
  const core = inside.trim();
  if (core === "") return inside;
  const lead = inside.slice(0, inside.indexOf(core));
  const tail = inside.slice(lead.length + core.length);
  const after = tail === "" ? (next?.text ?? "").charAt(0) : tail;
  return lead + signed(mark, core, lead === "" ? before : lead, after, run) + tail;
}

function signed(mark: MarkJson, core: string, before: string, after: string, run: readonly NodeJson[]): string {
  switch (mark.type) {
    case "link":
      return linkMarkdown(String(mark.attrs?.href), core, run);
    case "bold":
      return `**${core}**`;
    case "strike":
      return `~~${core}~~`;
    case "code":
      return codeMarkdown(core);
    default: {
      // The underscore does not mix with bold's signs, but means nothing inside a word.
      const sign = /[\p{L}\p{N}_]$/u.test(before) || /^[\p{L}\p{N}_]/u.test(after) ? "*" : "_";
      return sign + core + sign;
    }
  }
}

function linkMarkdown(href: string, core: string, run: readonly NodeJson[]): string {
  const [only] = run;
  const label = run.length === 1 && only?.marks?.length === 0 ? only.text?.trim() : undefined;
  if (href.startsWith("article:") && label && !/[[\]|\n]/.test(label)) {
    const slug = href.slice("article:".length);
    return slugOf(label) === slug ? `[[${label}]]` : `[[${slug}|${label}]]`;
  }
  return `[${core}](${/[()*_~`]/.test(href) ? `<${href}>` : href})`;
}

function codeText(run: readonly NodeJson[]): string {
  return run.map((node) => node.text ?? " ").join("");
}

function codeMarkdown(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const edge = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return fence + edge + text + edge + fence;
}

/** Text whose signs are taken as they are: also addresses, which would become links, and character references. */
function escaped(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replace(/[\\`*_[\]<>~]/g, "\\$&")
    .replace(/&(?=#?\w+;)/g, "\\&")
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
