import { expect, test } from "vitest";
import { claimedShare } from "./claimed-share";

const share = (text: string, ...ranges: readonly (readonly [start: number, end: number])[]): number =>
  claimedShare(
    { block: "a", start: 5, text },
    ranges.map(([start, end]) => ({ block: "a", start, end })),
  );

test("letters and digits count, signs and white space do not", () => {
  expect(share("ab, c4!", [5, 7])).toBe(0.5);
  expect(share("ab, c4!", [5, 12])).toBe(1);
  expect(share("ab, c4!", [5, 7], [9, 10])).toBe(0.75);
  expect(share("a…", [6, 7])).toBe(0);
});

test("signs alone are covered by a claim that meets them, and by none where there is none", () => {
  expect(share("…", [5, 6])).toBe(1);
  expect(share("…")).toBe(0);
  expect(share("ab")).toBe(0);
});
