import type { BlockChange, DocumentDiff } from "../compare/block-change";
import type { Segment } from "../compare/word-diff";
import { withInline } from "../model/inline";
import { type DocJson, type NodeJson, sameJson } from "../model/json";

/**
 * Makes the second document of the first with what a reader of the comparison sees: segments where a line changed, the
 * old block where it stayed. It is the proof that a comparison hides nothing (a property test holds it to that).
 */
export function applyDiff(before: DocJson, diff: DocumentDiff): DocJson {
  return { type: "doc", content: blocksAfter(before.content, diff.changes) };
}

function blocksAfter(before: readonly NodeJson[], changes: readonly BlockChange[]): NodeJson[] {
  return changes.flatMap((change) => {
    const after = change.after && blockAfter(before, change, change.after);
    return after ? [after] : [];
  });
}

function blockAfter(siblings: readonly NodeJson[], change: BlockChange, after: NodeJson): NodeJson {
  const old = change.from === null ? change.before : (siblings[change.from] ?? null);
  if (change.parts) return withInline(after, change.parts.flatMap(nodeAfter));
  if (change.children) {
    const content = blocksAfter(old?.content ?? [], change.children);
    return { ...after, ...(content.length > 0 ? { content } : {}) };
  }
  // Ids name blocks and are no content: a block that is the same may have got another one.
  return old !== null && sameJson(old, after) ? old : after;
}

function nodeAfter({ op, text, atom, marksAfter }: Segment): NodeJson[] {
  if (op === "delete") return [];
  const marks = marksAfter.length > 0 ? { marks: marksAfter } : {};
  return [atom ? { ...atom, ...marks } : { type: "text", ...marks, text }];
}
