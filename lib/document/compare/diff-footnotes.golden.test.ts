import { expect, test } from "vitest";
import { b, cite, claim, doc, note, p } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";
import { claimChanges, diffDocuments } from "./diff";

golden(
  "a footnote added",
  [p.id("x", "The mill burned in spring.")],
  [p.id("x", "The mill burned", note("Of oak."), " in spring.")],
  "changed paragraph text: The mill burned[+⏎+] in spring.",
);
golden(
  "a footnote removed",
  [p.id("x", "The mill burned", note("Of oak."), " in spring.")],
  [p.id("x", "The mill burned in spring.")],
  "changed paragraph text: The mill burned[-⏎-] in spring.",
);
golden(
  "other words in a footnote",
  [p.id("x", "The mill burned", note("Of oak."), " in spring.")],
  [p.id("x", "The mill burned", note("Of ash."), " in spring.")],
  "changed paragraph text: The mill burned[-⏎-][+⏎+] in spring.",
);
golden(
  "a word of a footnote made bold",
  [p.id("x", "The mill burned", note("Of oak."), " in spring.")],
  [p.id("x", "The mill burned", note("Of ", b("oak"), "."), " in spring.")],
  "changed paragraph text: The mill burned[-⏎-][+⏎+] in spring.",
);
golden(
  "a footnote moves with the words that it stands behind",
  [p.id("x", "The mill burned", note("Of oak."), " in spring.")],
  [p.id("x", "In spring the mill burned", note("Of oak."), ".")],
  "changed paragraph text: [-The -][+In spring the +]mill burned⏎[- in spring-].",
);
golden(
  "a paragraph with a footnote is split behind it",
  [p.id("x", "The mill burned in spring.", note("Of oak."), " Nobody knew who had set it on fire.")],
  [p.id("x", "The mill burned in spring.", note("Of oak.")), p.id("y", "Nobody knew who had set it on fire.")],
  "changed paragraph structure split: The mill burned in spring.⏎[- -]",
  "added paragraph structure split: Nobody knew who had set it on fire.",
);

test("a claim around a footnote stays one claim, with the note or without it", () => {
  const before = doc(p.id("x", claim("k1", "The mill burned in spring.", cite())));
  const after = doc(p.id("x", claim("k1", ["The mill burned", note("Of oak."), " in spring."], cite())));
  expect(claimChanges(before, after)).toMatchObject({ added: [], removed: [], changed: [{ id: "k1" }] });
  expect(diffDocuments(before, after).changes).toMatchObject([{ kind: "changed", kinds: ["text"] }]);
});
