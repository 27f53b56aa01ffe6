import { block } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import { LIST, readList } from "@/lib/document/model/list-markdown";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import { taskItem } from "./task-item";

/** A list of tasks. */
export const taskList = {
  name: "taskList",
  label: "task list",
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
      list: (token, reader) => {
        const { items } = token;
        if (!items[0]?.task) return null;
        const task = (content: readonly NodeJson[], index: number) =>
          taskItem.builders.task(items[index]?.checked === true, content);
        return readList(token, reader, (contents) => block("taskList", {}, contents.map(task)));
      },
    },
    write: (node, writer) => (node.content ?? []).map(writer.block).join("\n"),
    joins: LIST,
  },
  builders: { tasks: (...items: readonly NodeJson[]) => block("taskList", {}, items) },
  changes: {},
} as const satisfies NodeDefinition;
