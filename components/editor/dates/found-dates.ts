import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { writeEdtf } from "@/lib/dates/write-edtf";
import { datesIn } from "@/lib/document/model/dates-in-text";

/** A date that prose tells and that is not marked: its words, where they stand (ProseMirror positions), and its value. */
export type FoundDate = { readonly words: string; readonly from: number; readonly to: number; readonly edtf: string };

/** The most that are listed at once. */
const MOST = 200;

/** Returns the dates in the text's prose that are not marked yet, in their order. */
export function foundDates(doc: Node): readonly FoundDate[] {
  const found: FoundDate[] = [];
  doc.descendants((node, position) => {
    if (node.type.spec.code || found.length >= MOST) return false;
    if (!node.isText || node.marks.some(({ type }) => type.name === "date" || type.name === "code")) return true;
    for (const { words, at, date } of datesIn(node.text ?? ""))
      found.push({ words, from: position + at, to: position + at + words.length, edtf: writeEdtf(date) });
    return true;
  });
  return found.slice(0, MOST);
}

/** Marks these dates, as one step that is undone at once. */
export function markDates({ state, view, schema }: Editor, dates: readonly FoundDate[]): void {
  const { date } = schema.marks;
  if (!date) return;
  const { tr } = state;
  for (const { from, to, edtf } of dates) tr.addMark(from, to, date.create({ edtf }));
  view.dispatch(tr);
}
