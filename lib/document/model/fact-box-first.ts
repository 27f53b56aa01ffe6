import { contentKey } from "./block-content";
import type { NodeJson } from "./json";
import { factBox } from "./nodes/fact-box";
import { paragraph } from "./nodes/paragraph";
import { nodeText } from "./text";

/**
 * The blocks of a document with its fact box before all others, as the schema wants it. Of several (two people each made one) the rows stand in the first,
 * without what is there twice; where nothing but the box is left, an empty paragraph follows.
 */
export function withFactBoxFirst(content: readonly NodeJson[]): readonly NodeJson[] {
  const [first, ...more] = content.filter(isFactBox);
  if (!first) return content;
  if (more.length === 0 && content[0] === first && content.length > 1) return content;
  const others = content.filter((node) => !isFactBox(node));
  const box = more.length === 0 ? first : { ...first, content: joinedRows([first, ...more]) };
  return [box, ...(others.length > 0 ? others : [paragraph.builders.p()])];
}

/** Whether a block is a fact box. */
export function isFactBox({ type }: Pick<NodeJson, "type">): boolean {
  return type === factBox.name;
}

/** The rows of several boxes, each once; an empty one only where its field has no other. */
function joinedRows(boxes: readonly NodeJson[]): readonly NodeJson[] {
  const rows = boxes.flatMap((box) => box.content ?? []);
  const byKey = new Map(rows.toReversed().map((row) => [contentKey(row), row]));
  const filled = new Set(rows.filter((row) => !isEmpty(row)).map((row) => row.attrs?.field));
  return rows.filter((row) => byKey.get(contentKey(row)) === row && !(isEmpty(row) && filled.has(row.attrs?.field)));
}

function isEmpty(row: NodeJson): boolean {
  return nodeText(row).trim() === "";
}
