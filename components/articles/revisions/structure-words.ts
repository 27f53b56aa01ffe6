import type { BlockChange } from "@/lib/document/compare/block-change";
import { type NodeJson, sameJson } from "@/lib/document/model/json";

const NAMES: Readonly<Record<string, string>> = {
  paragraph: "paragraph",
  heading: "heading",
  blockquote: "quotation",
  bulletList: "bulleted list",
  orderedList: "numbered list",
  listItem: "list item",
  taskList: "task list",
  taskItem: "task",
  table: "table",
  tableRow: "table row",
  tableHeader: "header cell",
  tableCell: "table cell",
  codeBlock: "code block",
  horizontalRule: "rule",
};

/** What a reader calls a block. */
export function blockName(node: NodeJson): string {
  return NAMES[node.type] ?? "part";
}

/** What happened to a block besides its words: where it went, what it became, what it was joined to or cut from. */
export function structureWords(change: BlockChange): string[] {
  return [...moveWords(change), ...flowWords(change), ...shellWords(change.before, change.after)];
}

function moveWords({ kind, from, to }: BlockChange): string[] {
  if (kind === "changed" && from === null) return ["Stands in another part now"];
  if (kind !== "moved") return [];
  return [from === null || to === null ? "Moved here from another part" : `Moved from place ${from + 1} to ${to + 1}`];
}

function flowWords({ kind, flow, before, children }: BlockChange): string[] {
  if (kind === "removed" && before && children?.length === 0) {
    return [`The ${blockName(before)} around these words is gone, the words stay`];
  }
  switch (flow) {
    case undefined:
      return [];
    case "split":
      return [kind === "added" ? "Split off from its neighbour" : "Split in two"];
    case "merged":
      return [kind === "removed" ? "Joined to its neighbour, where its words go on" : "Joined with its neighbour"];
    case "shifted":
      return ["Words passed between this and its neighbour"];
  }
}

function shellWords(before: NodeJson | null, after: NodeJson | null): string[] {
  if (!before || !after) return [];
  if (before.type !== after.type) return [`The ${blockName(before)} became a ${blockName(after)}`];
  const names = new Set([...Object.keys(before.attrs ?? {}), ...Object.keys(after.attrs ?? {})]);
  names.delete("id");
  return [...names].flatMap((name) => {
    const [old, now] = [before.attrs?.[name], after.attrs?.[name]];
    return sameJson(old, now) ? [] : [attributeWords(name, old, now)];
  });
}

function attributeWords(name: string, old: unknown, now: unknown): string {
  switch (name) {
    case "level":
      return `Heading level ${old} became ${now}`;
    case "checked":
      return now === true ? "Ticked" : "Tick taken away";
    case "start":
      return `Numbered from ${now ?? 1} instead of ${old ?? 1}`;
    case "language":
      return `Language ${old ?? "none"} became ${now ?? "none"}`;
    case "colspan":
    case "rowspan":
      return `Cell spans ${now ?? 1} ${name === "colspan" ? "columns" : "rows"} instead of ${old ?? 1}`;
    default:
      return "Its make-up changed";
  }
}
