import { expect, test } from "vitest";
import { doc, h, li, p, ul } from "@/lib/document/model/build";
import { sentencePlaces } from "./sentence-places";

test("a sentence can go to the end, to the end of any section, and after any block", () => {
  const article = doc(
    p.id("a", "Before all."),
    h.id("h1", 2, "The fire"),
    p.id("b", "It burned."),
    h.id("h2", 3, "At night"),
    ul.id("c", li("Nobody saw it.")),
    h.id("h3", 2, "The ferry"),
    p.id("d"),
  );
  expect(sentencePlaces(article).map(({ value, label }) => [value, label])).toEqual([
    ["", "At the end of the article"],
    ["a", "After “Before all.”"],
    ["c", "Under “The fire”"],
    ["b", "After “It burned.”"],
    ["d", "Under “The ferry”"],
  ]);
});
