import { expect, test } from "vitest";
import { cite, claim, doc, note, p } from "@/lib/document/model/build";
import type { Inline } from "@/lib/document/model/build-parts";
import { mergeDocuments } from "./merge";

const line = (...words: readonly Inline[]) => p.id("a", ...words);
const other = (text: string) => p.id("b", text);

test("a footnote on one side and other words in another paragraph are both there", () => {
  const merge = mergeDocuments(
    doc(line("The mill burned."), other("Two bravo is there.")),
    doc(line("The mill burned", note("Of oak."), "."), other("Two bravo is there.")),
    doc(line("The mill burned."), other("Two bravo was there.")),
  );
  expect(merge).toMatchObject({
    kind: "merged",
    doc: doc(line("The mill burned", note("Of oak."), "."), other("Two bravo was there.")),
  });
});

test("two who write another note in one place have to choose", () => {
  const noted = (words: string) => doc(line("The mill burned", note(words), "."));
  expect(mergeDocuments(noted("Of oak."), noted("Of ash."), noted("Of elm.")).kind).toBe("conflict");
  expect(mergeDocuments(noted("Of oak."), noted("Of ash."), noted("Of ash."))).toMatchObject({
    kind: "merged",
    doc: noted("Of ash."),
  });
});

test("other sources of a claim on one side and a note in its words on the other: somebody has to choose", () => {
  const merge = mergeDocuments(
    doc(line(claim("k1", "The mill burned in spring.", cite())), other("Two.")),
    doc(line(claim("k1", ["The mill burned", note("Of oak."), " in spring."], cite())), other("Two.")),
    doc(line(claim("k1", "The mill burned in spring.", cite(), cite({ passage: "psg2" }))), other("Two.")),
  );
  expect(merge.kind).toBe("conflict");
});
