import { expect, test } from "vitest";
import { opening } from "./opening";

test("a short text stays as it is, a long one ends with a whole word", () => {
  expect(opening("The bridge burned.", 18)).toBe("The bridge burned.");
  expect(opening("The bridge burned, and nobody crossed.", 20)).toBe("The bridge burned…");
});

test("a text without spaces is cut where it must be, never through a character", () => {
  expect(opening("x".repeat(30), 10)).toBe(`${"x".repeat(10)}…`);
  expect(opening(`${"x".repeat(9)}😀😀`, 10)).toBe(`${"x".repeat(9)}…`);
});
