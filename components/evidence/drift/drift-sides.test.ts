import { expect, test } from "vitest";
import type { DriftPlace } from "@/lib/evidence/claims/drift";
import { type DriftPart, driftSides } from "./drift-sides";

/** A place whose quoted words stand in brackets. */
function place(marked: string, passage = "p"): DriftPlace {
  const start = marked.indexOf("[");
  const text = marked.replace(/[[\]]/g, "");
  const words = start < 0 ? null : { start, end: marked.indexOf("]") - 1 };
  return { passage, version: 1, order: 0, post: 1, author: "Anna", text, words };
}

/** Parts as text: [quoted], *changed*. */
function textWithMarks(parts: readonly DriftPart[]): string {
  return parts
    .map(({ text, changed, quoted }) => (changed ? `*${text}*` : text).replace(/^.*$/s, quoted ? "[$&]" : "$&"))
    .join("")
    .replaceAll("][", "");
}

test("an edited passage shows what came and what went, in the quoted words and around them", () => {
  const { was, now } = driftSides(
    place("The bridge [burned in April] that year."),
    place("The old bridge [burned late in April] that year."),
  );
  expect(textWithMarks(was)).toBe("The bridge [burned in April] that year.");
  expect(textWithMarks(now)).toBe("The *old *bridge [burned *late *in April] that year.");
});

test("both texts come back whole", () => {
  const before = place("One two. [Three four five.] Six\nseven.");
  const after = place("One. [Three five nine ten.] Six\nseven eight.");
  const { was, now } = driftSides(before, after);
  expect(was.map((part) => part.text).join("")).toBe(before.text);
  expect(now.map((part) => part.text).join("")).toBe(after.text);
});

test("of words that moved to another passage only the words are compared", () => {
  const { was, now } = driftSides(
    place("The bridge [burned down in April] that year."),
    place("Elsewhere: it [burned down in early April], they say.", "q"),
  );
  expect(textWithMarks(was)).toBe("The bridge [burned down in April] that year.");
  expect(textWithMarks(now)).toBe("Elsewhere: it [burned down in *early *April], they say.");
});

test("where nothing stayed, and where the words are lost, nothing is marked as changed", () => {
  const rewritten = driftSides(
    place("Quite so. [It burned.]"),
    place("Quite so. [Nobody remembers any of this now, alas.]"),
  );
  expect(textWithMarks(rewritten.was)).toContain("[");
  expect(driftSides(place("[It burned.]"), null)).toEqual({
    was: [{ text: "It burned.", changed: false, quoted: true }],
    now: [],
  });
});

test("a lost quotation whose passage is still there shows what was taken out", () => {
  const { was, now } = driftSides(
    place("The bridge stood on the river. [It burned in April.]"),
    place("The bridge stood on the river."),
  );
  expect(textWithMarks(was)).toContain("[*");
  expect(textWithMarks(now)).toBe("The bridge stood on the river.");
});
