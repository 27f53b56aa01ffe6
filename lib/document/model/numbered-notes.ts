import { stableJson } from "./hash";
import { blockId, type DocJson, type NodeJson } from "./json";
import { footnotesIn, isTextblock } from "./text";

/** A footnote as it stands below a text. `marks` are the places of its marks: the id of the block, and which of its notes it is there, from 1. */
export type NumberedNote = { readonly number: number; readonly note: NodeJson; readonly marks: readonly string[] };

/** The footnotes of a document in the order of their first marks, by what they say: notes that say the same are one. */
export function numberedNotes({ content }: DocJson): ReadonlyMap<string, NumberedNote> {
  const notes = new Map<string, { number: number; note: NodeJson; marks: string[] }>();
  const visit = (node: NodeJson): void => {
    if (!isTextblock(node)) node.content?.forEach(visit);
    else
      for (const [index, note] of footnotesIn(node.content ?? []).entries()) {
        const key = noteKey(note);
        const known = notes.get(key) ?? { number: notes.size + 1, note, marks: [] };
        notes.set(key, known);
        known.marks.push(markPlace(node, index));
      }
  };
  content.forEach(visit);
  return notes;
}

/** What notes that say the same have in common. */
export function noteKey({ content = [] }: NodeJson): string {
  return stableJson(content);
}

/** The place of a note's mark: that of the block's note with this index, from 0. */
export function markPlace(block: NodeJson, index: number): string {
  return `${blockId(block)}-${index + 1}`;
}
