import { expect, test } from "vitest";
import { numbersIn, numbersShared } from "./numbers";

test.each([
  ["a total of 344,676 men", [344_676]],
  ["about six million people", [6_000_000]],
  ["2.5 million tons", [2_500_000]],
  ["over three hundred thousand soldiers", [300_000]],
  ["three hundred and four ships", [304]],
  ["two dozen bombers and one submarine", [24, 1]],
  ["twenty one days", [21]],
  ["in June 1940, by 3 divisions", [1940, 3]],
  ["and so on", []],
])("%s", (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

test("an amount is the same when it was rounded, a year is not", () => {
  expect(numbersShared([300_000], [344_676])).toBeCloseTo(0.7);
  expect(numbersShared([300_000], [300_000])).toBe(1);
  expect(numbersShared([300_000], [800_000])).toBe(0);
  expect(numbersShared([1940], [1941])).toBe(0);
  expect(numbersShared([3], [2])).toBe(0);
  expect(numbersShared([], [2])).toBe(0);
});
