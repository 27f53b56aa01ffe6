import { z } from "zod";
import { block } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import { IS_LIST, itemMarkdown, LIST, readList } from "@/lib/document/model/list-markdown";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { itemsOf, listItem } from "./list-item";

const MAX_START = 999_999_999;

/** A numbered list. The builder begins at 1 and makes an item of a bare string. */
export const orderedList = {
  name: "orderedList",
  label: "numbered list",
  holds: "blocks",
  isInline: false,
  family: "list",
  isGrid: false,
  asserts: "sentences",
  attributes: { start: z.int().min(0).max(MAX_START).default(1) },
  plainText: null,
  extension: {
    from: "tiptap",
    rules: { addAttributes: () => ({ start: { default: 1, parseHTML: startOf } }) },
  },
  markdown: {
    reads: {
      list: (token, reader) => {
        if (!token.ordered || token.items[0]?.task) return null;
        const start = Math.min(Number(token.start), MAX_START);
        const items = (contents: readonly (readonly NodeJson[])[]) =>
          contents.map((content) => listItem.builders.li(content));
        return readList(token, reader, (contents) => block("orderedList", { start }, items(contents)));
      },
    },
    write: (node, writer) => {
      const signs = (index: number) => `${Number(node.attrs?.start) + index}. `;
      const items = node.content ?? [];
      const said = items.length === 1 && Number(node.attrs?.start) > 1 ? `${IS_LIST}\n\n` : "";
      return said + items.map((item, index) => itemMarkdown(item, signs(index), signs(index), writer)).join("\n");
    },
    joins: LIST,
  },
  builders: {
    ol: (...items: readonly (NodeJson | string)[]) => block("orderedList", { start: 1 }, itemsOf(items)),
  },
  changes: { start: (before, after) => `Numbered from ${after ?? 1} instead of ${before ?? 1}` },
} as const satisfies NodeDefinition;

function startOf(element: HTMLElement): number {
  const start = Number.parseInt(element.getAttribute("start") ?? "1", 10);
  return Number.isFinite(start) && start >= 0 ? start : 1;
}
