import { expect, test } from "vitest";
import { revisionsNamed } from "./revisions-named";

test.each([
  [[5], "revision 5"],
  [[7, 6, 5], "revisions 5 to 7"],
  [[9, 2], "revisions 2 and 9"],
  [[9, 7, 6, 5, 2], "revisions 2, 5 to 7 and 9"],
])("%j are %s", (numbers, words) => {
  expect(revisionsNamed(numbers)).toBe(words);
});
