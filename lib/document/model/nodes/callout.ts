import type { Token, Tokens } from "marked";
import { z } from "zod";
import { block, blocks, type Inline } from "@/lib/document/model/build-parts";
import { CALLOUT_KINDS, CALLOUT_LABELS, type CalloutKind, calloutKind } from "@/lib/document/model/callout-kind";
import type { Json } from "@/lib/document/model/json";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { prefixedLines } from "@/lib/document/model/prefixed-lines";

/** `[!NOTE]` alone in the first line of a quotation, as GitHub and Obsidian write it; what stands behind it there is its first line. */
const SIGN = /^\[!([A-Za-z]{1,20})\][-+]?[ \t]*(?:\n|$)?/;

/** A box beside the flow of the text: a note, a warning, or words of the author. The builder takes the kind, then what `quote` takes. */
export const callout = {
  name: "callout",
  label: "callout",
  holds: "blocks",
  isInline: false,
  family: null,
  isGrid: false,
  asserts: "sentences",
  attributes: { kind: z.enum(CALLOUT_KINDS).default("note") },
  plainText: null,
  extension: {
    from: "us",
    rules: {
      group: "block",
      content: "block+",
      defining: true,
      addAttributes: () => ({
        kind: {
          default: "note",
          parseHTML: (element: HTMLElement) => kindOf(element),
          renderHTML: ({ kind }: Record<string, unknown>) => ({ "data-callout": kind }),
        },
      }),
      parseHTML: () => [{ tag: "div[data-callout]" }, { tag: "div.markdown-alert" }],
      renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes, 0],
    },
  },
  markdown: {
    reads: {
      blockquote: (token, reader) => {
        const kind = calloutKind(SIGN.exec(token.text)?.[1] ?? "");
        if (kind === null) return null;
        const inside = reader.blocks(withoutSign(token.tokens));
        return reader.isFull ? inside : [block("callout", { kind }, blocks(inside))];
      },
    },
    write: (node, writer) => {
      const text = writer.blocks(node.content ?? []);
      // A rule below a line would make a heading of it.
      const apart = /^(?:[-=*+>#|`~<\d]|:::|\$\$)/.test(text) ? ">\n" : "";
      return `> [!${String(node.attrs?.kind).toUpperCase()}]\n${apart}${prefixedLines(text, "> ", "> ")}`;
    },
    joins: "blockquote",
  },
  builders: {
    callout: (kind: CalloutKind, ...content: readonly Inline[]) => block("callout", { kind }, blocks(content)),
  },
  changes: { kind: (before, after) => `${nameOf(before)} became ${nameOf(after).toLowerCase()}` },
} as const satisfies NodeDefinition;

function nameOf(kind: Json | undefined): string {
  return CALLOUT_LABELS[calloutKind(String(kind)) ?? "note"];
}

function kindOf(element: HTMLElement): CalloutKind {
  const theirs = /markdown-alert-(\w+)/.exec(element.className)?.[1];
  return calloutKind(element.getAttribute("data-callout") ?? theirs ?? "") ?? "note";
}

/** The blocks of a quotation without the sign in its first line. */
function withoutSign(tokens: readonly Token[]): readonly Token[] {
  const [first, ...others] = tokens;
  if (first?.type !== "paragraph") return tokens;
  const { tokens: words = [] } = first as Tokens.Paragraph;
  const [begin, ...rest] = words;
  if (begin === undefined || !("text" in begin)) return tokens;
  const text = begin.raw.replace(SIGN, "");
  const left = text === "" ? rest : [{ ...begin, raw: text, text }, ...rest];
  return left.length === 0 ? others : [{ ...first, tokens: left }, ...others];
}
