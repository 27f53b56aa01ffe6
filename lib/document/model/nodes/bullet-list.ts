import { block } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import { LIST, readList } from "@/lib/document/model/list-markdown";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { itemsOf, listItem } from "./list-item";

/** A bulleted list. The builder makes an item of a bare string. */
export const bulletList = {
  name: "bulletList",
  label: "bulleted list",
  holds: "blocks",
  isInline: false,
  family: "list",
  isGrid: false,
  asserts: "sentences",
  attributes: {},
  plainText: null,
  extension: { from: "tiptap" },
  markdown: {
    reads: {
      list: (token, reader) =>
        token.ordered || token.items[0]?.task
          ? null
          : readList(token, reader, (contents) =>
              block(
                "bulletList",
                {},
                contents.map((content) => listItem.builders.li(content)),
              ),
            ),
    },
    write: (node, writer) => (node.content ?? []).map(writer.block).join("\n"),
    joins: LIST,
  },
  builders: {
    ul: (...items: readonly (NodeJson | string)[]) => block("bulletList", {}, itemsOf(items)),
  },
  changes: {},
} as const satisfies NodeDefinition;
