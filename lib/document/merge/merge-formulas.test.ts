import { expect, test } from "vitest";
import { cite, claim, doc, formula, formulaBlock, p } from "@/lib/document/model/build";
import { mergeDocuments } from "./merge";

const other = (text: string) => p.id("b", text);

test("another formula on one side and other words in another paragraph are both there", () => {
  const said = (tex: string, text: string) => doc(p.id("a", "It is ", formula(tex), "."), other(text));
  const merge = mergeDocuments(said("x", "Two bravo is."), said("y", "Two bravo is."), said("x", "Two bravo was."));
  expect(merge).toMatchObject({ kind: "merged", doc: said("y", "Two bravo was.") });
});

test("two other formulas in one place have to be chosen from, the same one not", () => {
  const said = (tex: string) => doc(p.id("a", claim("k1", ["It is ", formula(tex), "."], cite())));
  expect(mergeDocuments(said("x"), said("y"), said("z")).kind).toBe("conflict");
  expect(mergeDocuments(said("x"), said("y"), said("y"))).toMatchObject({ kind: "merged", doc: said("y") });
});

test("a formula on its own lines is merged as a block: two changes of it have to be chosen from", () => {
  const set = (tex: string, text: string) => doc(formulaBlock.id("a", tex), other(text));
  expect(mergeDocuments(set("a = b", "One."), set("a = c", "One."), set("a = b", "Two."))).toMatchObject({
    kind: "merged",
    doc: set("a = c", "Two."),
  });
  expect(mergeDocuments(set("a = b", "One."), set("a = c", "One."), set("a = d", "One.")).kind).toBe("conflict");
});
