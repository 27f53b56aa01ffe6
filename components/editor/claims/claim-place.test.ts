import { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, test } from "vitest";
import { b, cite, claim, code, doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { documentSchema } from "@/lib/document/schema/schema";
import { claimAtSelection, claimableRange, claimsIn } from "./claim-place";

function stateOf(document: DocJson, from: number, to = from): EditorState {
  const node = Node.fromJSON(documentSchema(), document);
  const state = EditorState.create({ doc: node });
  return state.apply(state.tr.setSelection(TextSelection.create(node, from, to)));
}

const claimTextIn = (state: EditorState): string => {
  const range = claimableRange(state);
  return "why" in range ? range.why : state.doc.textBetween(range.from, range.to);
};

describe("what a claim can be made of", () => {
  const text = doc(p("One stands here. Two follows it. "), p("Another"));

  test("is the selection without the white space around it", () => {
    expect(claimTextIn(stateOf(text, 4, 12))).toBe("stands");
  });

  test("is the sentence at the cursor where nothing is selected", () => {
    expect(claimTextIn(stateOf(text, 20))).toBe("Two follows it.");
  });

  test("is a whole sentence though an operation, an ordinal or a cry stands in it", () => {
    const words = "It began. See Op. Pike and Khalkin Gol. Am 12. Juni fiel Chita. “Halt!” he cried. It ended.";
    const sentenceWith = (part: string) => claimTextIn(stateOf(doc(p(words)), words.indexOf(part) + 1));
    expect(sentenceWith("Pike")).toBe("See Op. Pike and Khalkin Gol.");
    expect(sentenceWith("Juni")).toBe("Am 12. Juni fiel Chita.");
    expect(sentenceWith("he cried")).toBe("“Halt!” he cried.");
    expect(sentenceWith(" It ended")).toBe("“Halt!” he cried.");
  });

  test("does not reach over paragraphs, nor into code", () => {
    expect(claimTextIn(stateOf(text, 4, 38))).toContain("one paragraph");
    expect(claimTextIn(stateOf(doc(code("let a = 1")), 3, 6))).toContain("Code");
    expect(claimTextIn(stateOf(doc(p()), 1))).toContain("no words");
  });

  test("does not overlap another claim", () => {
    const claimed = doc(p("Before ", claim("c1", "the claim"), " after"));
    expect(claimTextIn(stateOf(claimed, 3, 12))).toContain("“the claim”");
  });
});

describe("claims in the text", () => {
  const text = doc(p("Before ", claim("c1", ["the ", b("bold"), " claim"], cite()), claim("c2", "next"), " after"));

  test("are one stretch each, whatever lies in them", () => {
    const claims = claimsIn(Node.fromJSON(documentSchema(), text));
    expect(claims.map((each) => each.text)).toEqual(["the bold claim", "next"]);
    expect(claims[0]?.attrs.citations).toHaveLength(1);
  });

  test("are where the cursor is, their edges included", () => {
    expect(claimAtSelection(stateOf(text, 10))?.attrs.id).toBe("c1");
    expect(claimAtSelection(stateOf(text, 8))?.attrs.id).toBe("c1");
    expect(claimAtSelection(stateOf(text, 26))?.attrs.id).toBe("c2");
    expect(claimAtSelection(stateOf(text, 3))).toBeNull();
    expect(claimAtSelection(stateOf(text, 10, 28))).toBeNull();
  });

  test("are none where the cursor stands before a paragraph's first word", () => {
    const begun = doc(p(claim("c1", "Claimed"), " words"));
    expect(claimAtSelection(stateOf(begun, 1))).toBeNull();
    expect(claimAtSelection(stateOf(begun, 1, 4))?.attrs.id).toBe("c1");
  });
});
