import { describe, expect, test } from "vitest";
import { editingSentence, maySeeEditing } from "./editing";

const now = new Date("2026-03-01T10:00:00Z");
const person = (name: string, secondsAgo: number) => ({
  name,
  lastChange: new Date(now.getTime() - secondsAgo * 1_000),
});

describe("who is editing is told in a sentence", () => {
  test.each([
    [[person("Mira", 125)], "Mira is editing this article (last change 2 minutes ago)"],
    [[person("Mira", 119)], "Mira is editing this article (last change a minute ago)"],
    [[person("Mira", 59)], "Mira is editing this article (last change just now)"],
    [[person("Mira", 300), person("Otto", 200)], "Mira and Otto are editing this article (last change 3 minutes ago)"],
    [
      [person("Mira", 0), person("Otto", 60), person("Tove", 60)],
      "Mira, Otto and 1 other are editing this article (last change just now)",
    ],
    [
      [person("Mira", 0), person("Otto", 60), person("Tove", 60), person("Ines", 80)],
      "Mira, Otto and 2 others are editing this article (last change just now)",
    ],
  ])("%o", (people, sentence) => expect(editingSentence(people, now)).toBe(sentence));

  test("nobody is no sentence", () => expect(editingSentence([], now)).toBeNull());

  test("a clock that is behind tells no time to come", () => {
    expect(editingSentence([person("Mira", -40)], now)).toContain("just now");
  });
});

test("members who may save or propose may know who edits; who is no member may not, even where anybody proposes", () => {
  expect(maySeeEditing("contributor", { save: true, propose: true })).toBe(true);
  expect(maySeeEditing("reader", { save: false, propose: true })).toBe(true);
  expect(maySeeEditing("contributor", { save: false, propose: false })).toBe(false);
  expect(maySeeEditing(null, { save: false, propose: true })).toBe(false);
});
