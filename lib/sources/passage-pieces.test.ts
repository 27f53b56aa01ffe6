import { expect, test } from "vitest";
import { piecesOf } from "./passage-pieces";

const mark = (label: string, at: number) => ({ label, at, raw: `[${label}]` });
const spoiler = (at: number, hides: number) => ({ label: "", at, raw: "", hides });
const cutAt = (text: string, marks: Parameters<typeof piecesOf>[1]) =>
  piecesOf(text, marks).map((piece) => [piece.text, piece.isHidden, piece.marks.map(({ label }) => label).join()]);

test("a passage is cut at its marks and at the edges of what a spoiler hides", () => {
  expect(cutAt("The miller did it.", [mark("1", 0), spoiler(4, 6), mark("2", 7), mark("3", 18)])).toEqual([
    ["", false, "1"],
    ["The ", false, ""],
    ["mil", true, "2"],
    ["ler", true, ""],
    [" did it.", false, "3"],
  ]);
});

test("one without any is one piece, and layout is no mark that is shown", () => {
  expect(cutAt("Words.", [])).toEqual([["Words.", false, ""]]);
  expect(cutAt("Words.", [{ label: "", at: 3, raw: ">" }])).toEqual([["Words.", false, ""]]);
});

test("several marks stand behind one word, and what is out of the text is at its end", () => {
  expect(cutAt("Ab", [mark("1", 1), mark("2", 1), mark("3", 9), spoiler(1, 9)])).toEqual([
    ["A", false, "1,2"],
    ["b", true, "3"],
  ]);
});

test("a passage is cut where quoted words begin and end, also inside a spoiler, and no letter is lost", () => {
  const text = "The ferry sank at night off Okha.";
  const pieces = piecesOf(text, [spoiler(10, 13)], [{ start: 4, end: 14 }]);
  expect(pieces.map((piece) => [piece.text, piece.isHidden, piece.isLit ?? false])).toEqual([
    ["The ", false, false],
    ["ferry ", false, true],
    ["sank", true, true],
    [" at night", true, false],
    [" off Okha.", false, false],
  ]);
});
