import { joined, withMark } from "@/lib/document/model/inline";
import type { MarkJson, NodeJson } from "@/lib/document/model/json";
import { articleHref, isSafeHref } from "@/lib/document/model/link";
import { slugOf } from "@/lib/document/model/slug";
import { known, type MarkdownToken } from "./markdown-tokens";

/** The inline nodes that Markdown tokens stand for. */
export function inlineOf(tokens: readonly MarkdownToken[]): readonly NodeJson[] {
  return trimmed(joined(tokens.flatMap(nodesOf)));
}

function nodesOf(token: MarkdownToken): readonly NodeJson[] {
  switch (token.type) {
    case "strong":
      return marked({ type: "bold" }, nested(token.tokens));
    case "em":
      return marked({ type: "italic" }, nested(token.tokens));
    case "del":
      return marked({ type: "strike" }, nested(token.tokens));
    case "codespan":
      return marked({ type: "code" }, text(token.text));
    case "br":
      return [{ type: "hardBreak" }];
    case "link":
      return linked(token.href, nested(token.tokens));
    case "image":
      return linked(token.href, text(token.text || token.href));
    case "wikiLink":
      return wikiLinked(token.title, token.label, token.raw);
    case "html":
      return html(token.raw);
    case "checkbox":
      return [];
    case "escape":
      return text(token.text);
    case "text":
      return "tokens" in token && token.tokens ? nested(token.tokens) : text(unescaped(token.text));
    default:
      return text(token.raw);
  }
}

function nested(tokens: Parameters<typeof known>[0]): readonly NodeJson[] {
  return known(tokens).flatMap(nodesOf);
}

function marked(mark: MarkJson, nodes: readonly NodeJson[]): readonly NodeJson[] {
  return nodes.map((node) => withMark(node, mark));
}

function linked(href: string, nodes: readonly NodeJson[]): readonly NodeJson[] {
  return isSafeHref(href) ? marked({ type: "link", attrs: { href } }, nodes) : nodes;
}

function wikiLinked(title: string, label: string, raw: string): readonly NodeJson[] {
  const slug = slugOf(title);
  return slug === "" || label === "" ? text(raw) : linked(articleHref(slug), text(label));
}

function html(raw: string): readonly NodeJson[] {
  if (/^<br\s*\/?>$/i.test(raw)) return [{ type: "hardBreak" }];
  return raw.startsWith("<!--") ? [] : text(raw);
}

/** A line's end inside a paragraph is a space. */
function text(raw: string): readonly NodeJson[] {
  const value = raw.replace(/[ \t]*\r?\n[ \t]*/g, " ");
  return value === "" ? [] : [{ type: "text", text: value }];
}

/** White space at the edges of a block is Markdown's, not the author's. */
function trimmed(nodes: readonly NodeJson[]): readonly NodeJson[] {
  return joined(
    nodes.map((node, index) => {
      if (node.text === undefined) return node;
      const started = index === 0 ? node.text.replace(/^[ \t]+/, "") : node.text;
      return { ...node, text: index === nodes.length - 1 ? started.replace(/[ \t]+$/, "") : started };
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
};

/** Text with its character references read: numbers, and the names that people write. */
function unescaped(raw: string): string {
  return raw.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,6}));/g, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    return character(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : "\uFFFD";
}
