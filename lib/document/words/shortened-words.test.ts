import { expect, test } from "vitest";
import { shortenedWords } from "./shortened-words";

test("up to sixty characters name a thing whole, more by their first sixty", () => {
  expect(shortenedWords("x".repeat(60))).toBe("x".repeat(60));
  expect(shortenedWords(`The bridge${"x".repeat(51)}`)).toBe(`The bridge${"x".repeat(50)}…`);
});

test("no character is cut in two", () => {
  expect(shortenedWords(`${"x".repeat(59)}🚂 and more`).isWellFormed()).toBe(true);
});
