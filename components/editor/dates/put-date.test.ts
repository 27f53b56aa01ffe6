import { Editor } from "@tiptap/core";
import { expect, test } from "vitest";
import { readDate } from "@/lib/dates/words/read-date";
import { toMarkdown } from "@/lib/document/markdown/markdown";
import { doc, p } from "@/lib/document/model/build";
import { documentExtensions } from "@/lib/document/model/extensions";
import type { DocJson } from "@/lib/document/model/json";
import { foundDates, markDates } from "./found-dates";
import { canHaveDate, dateTask, putDate } from "./put-date";

function editorOf(text: string): Editor {
  const content = JSON.parse(JSON.stringify(doc(p(text))));
  return new Editor({ element: null, extensions: documentExtensions(), content });
}

const written = (editor: Editor) => toMarkdown(editor.getJSON() as unknown as DocJson).trim();

test("selected words are given a date and keep their words", () => {
  const editor = editorOf("It fell that spring.");
  editor.commands.setTextSelection({ from: 9, to: 20 });
  const task = dateTask(editor);
  expect(task).toEqual({ words: "that spring", edtf: null });
  expect(canHaveDate(editor)).toBe(true);
  const date = readDate("spring 1940", "en");
  if (!date) throw new Error("Not read");
  putDate(editor, task, "spring 1940", date);
  expect(written(editor)).toBe('It fell [that spring]{date="1940-21"}.');
});

test("the dates of the prose are marked in one pass, without those that were left out, and are not found again", () => {
  const editor = editorOf("Built in 1904, it burned on 3 April 1940.");
  const found = foundDates(editor.state.doc);
  expect(found.map(({ words, edtf }) => [words, edtf])).toEqual([
    ["1904", "1904"],
    ["3 April 1940", "1940-04-03"],
  ]);
  markDates(editor, found.slice(1));
  expect(written(editor)).toBe('Built in 1904, it burned on [3 April 1940]{date="1940-04-03"}.');
  expect(foundDates(editor.state.doc).map(({ words }) => words)).toEqual(["1904"]);
});
