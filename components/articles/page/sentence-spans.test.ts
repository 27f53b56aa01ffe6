import { expect, test } from "vitest";
import { coverageOf } from "@/lib/document/claims/coverage";
import { b, br, cite, claim, doc, p } from "@/lib/document/model/build";
import type { Inline } from "@/lib/document/model/build-parts";
import { cutAtSpans, spansByBlock } from "./sentence-spans";

const cut = (...inline: readonly Inline[]) => {
  const text = doc(p.id("a", ...inline));
  const spans = spansByBlock(coverageOf(text)).get("a") ?? [];
  return cutAtSpans(text.content[0]?.content ?? [], spans).map(({ node, span, begins }) => [
    node.text ?? node.type,
    span?.standing ?? null,
    begins,
  ]);
};

test("a line is cut where sentences begin and end, whatever marks cross them", () => {
  expect(cut("It burned. It ", b("sank. It"), " rose.")).toEqual([
    ["It burned.", "uncited", true],
    [" ", null, false],
    ["It ", "uncited", true],
    ["sank.", "uncited", false],
    [" ", null, false],
    ["It", "uncited", true],
    [" rose.", "uncited", false],
  ]);
});

test("a claim in a sentence leaves the sentence in one standing", () => {
  expect(cut("The ", claim("k1", "bridge burned", cite()), " then.")).toEqual([
    ["The ", "sourced", true],
    ["bridge burned", "sourced", false],
    [" then.", "sourced", false],
  ]);
});

test("a break between sentences belongs to none", () => {
  expect(cut("One line", br(), "Another line")).toEqual([
    ["One line", "uncited", true],
    ["hardBreak", null, false],
    ["Another line", "uncited", true],
  ]);
});
