import { expect, test } from "vitest";
import { shownText } from "./passage-text";

test("a card shows that there is a spoiler, and not what it hides", () => {
  const text = "The king dies on Monday, the queen on Tuesday.";
  const marks = [{ at: 9, hides: 14 }, { at: 25 }, { at: 35, hides: 10 }];
  expect(shownText({ text, marks })).toBe("The king [spoiler], the queen [spoiler].");
});

test("a long passage is cut between two words", () => {
  const shown = shownText({ text: "word ".repeat(200), marks: [] });
  expect(shown.length).toBeLessThan(425);
  expect(shown).toMatch(/word …$/);
});
