import { expect, test } from "vitest";
import { authorMarks, percentOf } from "./author-mark";

const contributor = (index: number) => ({ author: { id: `u${index}`, name: `Author ${index}` }, words: 1, share: 0.1 });

test("every author has letters of their own, however many there are", () => {
  const marks = authorMarks(Array.from({ length: 60 }, (_, index) => contributor(index)));
  const letters = [...marks.values()].map((mark) => mark.letters);
  expect(letters.slice(0, 3)).toEqual(["A", "B", "C"]);
  expect(letters.slice(25, 28)).toEqual(["Z", "AA", "AB"]);
  expect(new Set(letters).size).toBe(60);
});

test("who wrote a little is not told to have written nothing, nor who wrote nearly all, everything", () => {
  expect([0, 0.001, 0.354, 0.999, 1].map(percentOf)).toEqual(["0 %", "under 1 %", "35 %", "over 99 %", "100 %"]);
});
