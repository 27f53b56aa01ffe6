import { expect, test } from "vitest";
import { cite, claim, doc, formula, formulaBlock, p } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";
import { claimChanges, diffDocuments } from "./diff";

golden(
  "a formula added",
  [p.id("x", "The fall is great.")],
  [p.id("x", "The fall ", formula("v^2"), " is great.")],
  "changed paragraph text: The fall [+⏎+][+ +]is great.",
);
golden(
  "another formula in its place",
  [p.id("x", "The fall ", formula("v^2"), " is great.")],
  [p.id("x", "The fall ", formula("v^3"), " is great.")],
  "changed paragraph text: The fall [-⏎-][+⏎+] is great.",
);
golden(
  "a formula on its own lines: one sign of it changed",
  [formulaBlock.id("x", "a = b + c")],
  [formulaBlock.id("x", "a = b + d")],
  "changed formulaBlock text: a = b + [-c-][+d+]",
);
golden(
  "a formula on its own lines removed",
  [p.id("a", "One alpha."), formulaBlock.id("x", "a = b")],
  [p.id("a", "One alpha.")],
  "removed formulaBlock text+structure: [-a = b-]",
);

test("a claim around a formula stays one claim, with another formula or the same", () => {
  const said = (tex: string) => doc(p.id("x", claim("k1", ["The fall is ", formula(tex), " each spring."], cite())));
  expect(claimChanges(said("v^2"), said("v^3"))).toMatchObject({ added: [], removed: [], changed: [{ id: "k1" }] });
  expect(diffDocuments(said("v^2"), said("v^3")).changes).toMatchObject([{ kind: "changed", kinds: ["text"] }]);
  expect(diffDocuments(said("v^2"), said("v^2")).changes).toMatchObject([{ kind: "same" }]);
});
