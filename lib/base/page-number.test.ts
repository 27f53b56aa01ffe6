import { expect, test } from "vitest";
import { pageNumber } from "@/lib/base/page-number";

test.each([
  ["3", 3],
  ["3.7", 3],
  ["0", 1],
  ["-4", 1],
  ["99", 7],
  ["Infinity", 7],
  ["1e308", 7],
  ["words", 1],
  [undefined, 1],
  [["2", "5"], 2],
])("page=%s of 7 is page %s", (asked, page) => {
  expect(pageNumber(asked, 7)).toBe(page);
});

test("a list without anything has one page", () => {
  expect(pageNumber("2", 0)).toBe(1);
});
