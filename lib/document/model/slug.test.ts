import fc from "fast-check";
import { expect, test } from "vitest";
import { isSlug, MAX_SLUG, slugOf } from "./slug";

test.each([
  ["Circum-Baikal raid", "circum-baikal-raid"],
  ["The Émigrés of Harbin", "the-emigres-of-harbin"],
  ["Japan’s “Northern” Road!", "japans-northern-road"],
  ["Straße nach Łódź", "strasse-nach-lodz"],
  ["Й и Ё", "й-и-ё"],
  ["ガダルカナル 1942", "ガダルカナル-1942"],
  ["شمال", "شمال"],
  ["हिन्दी", "हिन्दी"],
  ["  --  ", ""],
  ["İzmir", "izmir"],
])("%s becomes %s", (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test("a long title is cut between words", () => {
  const slug = slugOf("operation ".repeat(20));
  expect(slug.length).toBeLessThanOrEqual(MAX_SLUG);
  expect(slug).toMatch(/^(operation-)+operation$/);
});

test("a slug is its own slug, at most 80 characters, and without a dash at its edges", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (title) => {
      const slug = slugOf(title);
      expect(slugOf(slug)).toBe(slug);
      expect(Array.from(slug).length).toBeLessThanOrEqual(MAX_SLUG);
      expect(slug).not.toMatch(/^-|-$|--/);
      expect(isSlug(slug)).toBe(slug !== "");
    }),
    { numRuns: 500 },
  );
});
