import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { diffDocuments } from "@/lib/document/compare/diff";
import { doc, fact, factBox, p } from "@/lib/document/model/build";
import { DiffView } from "./diff-view";

const titles = new Map([
  ["field:commanded-by", "Kommandiert von"],
  ["field:part-of", "Belongs to"],
  ["field:followed-by", "Next"],
]);

test("a comparison calls a field by its label, not by its key, also where a row became one of another field", () => {
  const text = p.id("a", "The bridge burned.");
  const box = (...rows: readonly [string, string, string][]) =>
    doc(factBox.id("box", ...rows.map(([id, key, words]) => fact.id(id, key, words))), text);
  const before = box(["c", "commanded-by", "Umezu"], ["o", "part-of", "The war"]);
  const after = box(["c", "commanded-by", "Yamada"], ["o", "followed-by", "The war"]);
  const { changes } = diffDocuments(before, after);
  const html = renderToStaticMarkup(
    <DiffView changes={changes} layout="inline" titles={titles} before="1" after="2" />,
  );
  expect(html).toContain("Kommandiert von");
  expect(html).toContain("Belongs to became Next");
  expect(html).not.toMatch(/commanded-by|Commanded by|part-of|Followed by/);
});
