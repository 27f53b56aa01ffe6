import { expect, test } from "vitest";
import { largeRemovalMessage, removesMost } from "./large-removal";

test.each([
  [1000, 499, true],
  [1000, 500, false],
  [1000, 0, true],
  [200, 99, true],
  [199, 0, false],
  [1000, 2000, false],
])("of %i characters %i are left: more than half is gone: %s", (before, after, gone) => {
  expect(removesMost(before, after)).toBe(gone);
});

test("the question says how much there was and how much is left", () => {
  expect(largeRemovalMessage(12_000, 40)).toBe(
    "This removes more than half of the article: 40 of 12,000 characters are left.",
  );
});
