import { expect, test } from "vitest";
import { claim, doc, fact, factBox, link, p } from "@/lib/document/model/build";
import { plainText } from "@/lib/document/model/text";
import { LEFT_OUT, withoutClaims, withoutLinks } from "./without-claims";

const text = doc(
  factBox.id("box", fact.id("r1", "began", "3 April 1940"), fact.id("r2", "ended", "May 1942")),
  p.id(
    "a",
    "It is long. ",
    claim("early", "It stood in 1940"),
    ". ",
    claim("late", "It burned in 1942"),
    ", as all know. Nobody saw it.",
  ),
  p.id("b", claim("late2", "It was rebuilt."), " "),
);

test("sentences of hidden claims go with a mark in their place, blocks that hold nothing else go whole, and so do rows of later days", () => {
  const { doc: shown, left } = withoutClaims(text, new Set(["late", "late2"]), {
    year: 1941,
    month: 12,
    day: 31,
    words: "1941",
  });
  expect(plainText(shown)).not.toMatch(/1942|rebuilt|as all know/);
  expect(plainText(shown)).toContain(`It stood in 1940. ${LEFT_OUT}`);
  expect(plainText(shown)).toContain("Nobody saw it.");
  expect(left).toBe(3);
  expect(shown.content).toHaveLength(2);
});

test("where nothing is hidden the text is what it is", () => {
  expect(withoutClaims(text, new Set(), null)).toEqual({ doc: text, left: 0 });
});

test("a link to what cannot be seen is plain words", () => {
  const linked = doc(p.id("a", link("Amur", "article:amur"), " and ", link("Zeya", "article:zeya"), "."));
  const shown = withoutLinks(linked, (slug) => slug === "amur");
  expect(plainText(shown)).toBe(plainText(linked));
  expect(JSON.stringify(shown)).toContain("article:amur");
  expect(JSON.stringify(shown)).not.toContain("article:zeya");
});
