import { expect, test } from "vitest";
import { editDistance } from "./edit-distance";

test.each([
  ["tynda", "tynda", 0],
  ["kantokuan", "kantokuen", 1],
  ["tnyda", "tynda", 1],
  ["rokosovsky", "rokossovsky", 1],
  ["kabarovks", "khabarovsk", 2],
  ["amur", "amurskaya", 3],
  ["baikal", "tynda", 3],
])("%s is %s but for %i mistakes, of which 2 are counted", (a, b, mistakes) => {
  expect(editDistance(a, b, 2)).toBe(mistakes);
  expect(editDistance(b, a, 2)).toBe(mistakes);
});
