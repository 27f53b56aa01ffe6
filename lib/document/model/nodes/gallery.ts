import { block } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import { LIST } from "@/lib/document/model/list-markdown";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { prefixedLines } from "@/lib/document/model/prefixed-lines";
import { isPictureLine } from "./picture";

/** Pictures side by side. In Markdown it is a list in which every item is a picture. */
export const gallery = {
  name: "gallery",
  label: "gallery",
  holds: "blocks",
  isInline: false,
  family: null,
  isGrid: false,
  asserts: "nothing",
  attributes: {},
  plainText: null,
  extension: {
    from: "us",
    rules: {
      group: "block",
      content: "picture+",
      isolating: true,
      parseHTML: () => [{ tag: "div[data-gallery]" }],
      renderHTML: () => ["div", { "data-gallery": "" }, 0],
    },
  },
  markdown: {
    reads: {
      list: (token, reader) => {
        const { ordered, items } = token;
        if (ordered || items.some(({ tokens, task }) => task || tokens.length !== 1 || !isPictureLine(tokens[0])))
          return null;
        const pictures = items.flatMap(({ tokens }) => reader.blocks(tokens));
        return reader.isFull ? pictures : [block("gallery", {}, pictures)];
      },
    },
    write: (node, writer) =>
      (node.content ?? []).map((child) => prefixedLines(writer.block(child), "- ", "  ")).join("\n"),
    joins: LIST,
  },
  builders: { gallery: (...pictures: readonly NodeJson[]) => block("gallery", {}, pictures) },
  changes: {},
} as const satisfies NodeDefinition;
