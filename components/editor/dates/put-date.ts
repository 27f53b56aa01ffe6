import type { Editor } from "@tiptap/core";
import type { WorldDate } from "@/lib/dates/date";
import { writeEdtf } from "@/lib/dates/write-edtf";

/** A date that is written: the words that it begins with, and its value where it is in the text already. */
export type DateTask = { readonly words: string; readonly edtf: string | null };

/** What is to be written where the selection is: the date there, one of the selected words, or a new one. */
export function dateTask(editor: Editor): DateTask {
  const { from, to, $from, $to } = editor.state.selection;
  if (editor.isActive("date")) return { words: "", edtf: String(editor.getAttributes("date").edtf) };
  return { words: $from.sameParent($to) ? editor.state.doc.textBetween(from, to, " ") : "", edtf: null };
}

/** Whether words can tell a date where the selection is. */
export function canHaveDate(editor: Editor): boolean {
  const { $from, $to } = editor.state.selection;
  const { date } = editor.schema.marks;
  return (
    date !== undefined && $from.sameParent($to) && $from.parent.type.allowsMarkType(date) && !editor.isActive("code")
  );
}

/** Makes the selected words a date, or writes the words that tell it. */
export function putDate(editor: Editor, task: DateTask, typed: string, date: WorldDate): void {
  const edtf = writeEdtf(date);
  if (task.edtf !== null) editor.chain().extendMarkRange("date").setMark("date", { edtf }).run();
  else if (!editor.state.selection.empty) editor.chain().setMark("date", { edtf }).run();
  else {
    const marks = [{ type: "date", attrs: { edtf } }];
    editor.chain().insertContent({ type: "text", text: typed.trim(), marks }).run();
  }
}

/** Leaves the words and takes their date away. */
export function removeDate(editor: Editor): void {
  editor.chain().focus().extendMarkRange("date").unsetMark("date").run();
}
