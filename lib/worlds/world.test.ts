import { expect, test } from "vitest";
import { worldSlug } from "./input";
import { suggestedSlug } from "./world";

test.each([
  ["Japanese Siberia", "japanese-siberia"],
  ["  L’été à Łódź, 1941! ", "lete-a-lodz-1941"],
  ["Сибирь 1941", "1941"],
  ["x".repeat(90), "x".repeat(60)],
])("the title “%s” suggests %s", (title, slug) => {
  expect(suggestedSlug(title)).toBe(slug);
  expect(worldSlug.safeParse(slug).success).toBe(true);
});

test("a title in another script suggests nothing", () => {
  expect(suggestedSlug("Сибирь")).toBe("");
});
