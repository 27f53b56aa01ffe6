import { expect, test } from "vitest";
import { doc, h, p } from "@/lib/document/model/build";
import { articleDescription } from "./article-description";

test("an article is told by its canon status and the first sentence of its first paragraph", () => {
  const text = doc(h(2, "Course"), p(""), p("Op. Pike began in June. It ended soon."), p("More."));
  expect(articleDescription(text, "canon", false)).toBe("Canon. Op. Pike began in June.");
  expect(articleDescription(text, "non-canon", true)).toBe("Non-canon, disputed. Op. Pike began in June.");
});

test("an article without a text is told by its status alone", () => {
  expect(articleDescription(doc(h(2, "Course")), "proposed", false)).toBe("Proposed.");
});

test("a first sentence that is too long is cut between two words", () => {
  const told = articleDescription(doc(p(`${"forward ".repeat(60)}march.`)), "assumed", false);
  expect(told.length).toBeLessThanOrEqual(200);
  expect(told).toMatch(/ forward…$/);
});
