import { z } from "zod";
import { block, blocks, type Inline } from "@/lib/document/model/build-parts";
import { itemMarkdown } from "@/lib/document/model/list-markdown";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { boxesMessages } from "@/lib/language/subjects/boxes";

const checkboxLabel = ({ textContent }: { readonly textContent: string }): string =>
  boxesMessages()("taskDone", { words: textContent });

/** An item of a task list, done or not. */
export const taskItem = {
  name: "taskItem",
  label: "task",
  holds: "blocks",
  isInline: false,
  family: "item",
  isGrid: false,
  asserts: "sentences",
  attributes: { checked: z.boolean().default(false) },
  plainText: null,
  extension: { from: "tiptap", options: { nested: true, a11y: { checkboxLabel } } },
  markdown: {
    reads: {},
    write: (node, writer) => itemMarkdown(node, node.attrs?.checked ? "- [x] " : "- [ ] ", "- ", writer),
  },
  builders: {
    task: (checked: boolean, ...content: readonly Inline[]) => block("taskItem", { checked }, blocks(content)),
  },
  changes: { checked: (_before, after) => (after === true ? "Ticked" : "Unticked") },
} as const satisfies NodeDefinition;
