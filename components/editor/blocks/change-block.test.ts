import { Editor } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { beforeAll, expect, test, vi } from "vitest";
import { claimsOf } from "@/lib/document/claims/claim";
import { diffDocuments } from "@/lib/document/compare/diff";
import { cite, claim, doc, h, hr, li, p, ul } from "@/lib/document/model/build";
import { documentExtensions } from "@/lib/document/model/extensions";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { parseDocument } from "@/lib/document/schema/schema";
import { blockOfSelection } from "./block-place";
import { deleteBlock, duplicateBlock, moveBlock } from "./change-block";

beforeAll(() => {
  vi.stubGlobal("navigator", { platform: "", userAgent: "" });
});

/** The state of an editor with the cursor in the middle of some words. */
function at(content: DocJson, words: string): EditorState {
  const blank = { type: "doc", content: [{ type: "paragraph" }] };
  const editor = new Editor({ element: null, extensions: documentExtensions(), content: blank });
  const state = EditorState.create({
    doc: Node.fromJSON(editor.schema, content),
    plugins: editor.extensionManager.plugins,
  });
  let found = -1;
  state.doc.descendants((node, pos) => {
    const place = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (found === -1 && place !== -1) found = pos + place + 1;
  });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, found)));
}

type Change = (state: EditorState, block: NonNullable<ReturnType<typeof blockOfSelection>>) => Transaction | null;

/** The document and where its cursor stands, after a change of the block with those words; null where it cannot be. */
function changed(content: DocJson, words: string, change: Change): { doc: DocJson; after: EditorState } | null {
  const state = at(content, words);
  const block = blockOfSelection(state);
  const tr = block && change(state, block);
  if (!tr) return null;
  const after = state.applyTransaction(tr).state;
  const parsed = parseDocument(JSON.parse(JSON.stringify(after.doc.toJSON())));
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return { doc: parsed.value, after };
}

const up: Change = (state, block) => moveBlock(state, block, -1);
const down: Change = (state, block) => moveBlock(state, block, 1);

const TEXT = doc(
  h(2, "Ice"),
  p("The river ", claim("k1", "froze early", cite()), "."),
  ul(li("One"), li("Two"), li("Three")),
  hr(),
);

test("a block moves with its id, its claims and the cursor in it, and a comparison calls it moved", () => {
  const result = changed(TEXT, "froze", up);
  expect(result?.doc.content.map(blockId)).toEqual(
    [1, 0, 2, 3].map((place) => blockId(TEXT.content[place] as NodeJson)),
  );
  expect(claimsOf(result?.doc ?? TEXT)).toEqual(claimsOf(TEXT));
  const { $from } = result?.after.selection ?? {};
  expect($from?.parent.textContent.slice($from.parentOffset, $from.parentOffset + 4)).toBe("roze");
  const kinds = diffDocuments(TEXT, result?.doc ?? TEXT).changes.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== "same")).toEqual(["moved"]);
  expect(changed(TEXT, "Ice", up)).toBeNull();
});

test("an item moves within its list and keeps its id; at the end of the list it stays", () => {
  const result = changed(TEXT, "One", down);
  expect(plainText(result?.doc ?? TEXT)).toMatch(/Two\nOne\nThree/);
  const ids = (document: DocJson) => (document.content[2]?.content ?? []).map(blockId);
  expect(ids(result?.doc ?? TEXT)).toEqual([1, 0, 2].map((place) => ids(TEXT)[place]));
  expect(changed(TEXT, "Three", down)).toBeNull();
});

test("a copy stands below, with ids of its own, and its claim remembers which it is a copy of", () => {
  const result = changed(TEXT, "froze", duplicateBlock);
  const { content } = result?.doc ?? TEXT;
  expect(content.map(({ type }) => type)).toEqual([
    "heading",
    "paragraph",
    "paragraph",
    "bulletList",
    "horizontalRule",
  ]);
  expect(new Set(content.map(blockId)).size).toBe(5);
  expect(blockId(content[1] as NodeJson)).toBe(blockId(TEXT.content[1] as NodeJson));
  const [first, copy] = claimsOf(result?.doc ?? TEXT);
  expect([first?.id, first?.copyOf]).toEqual(["k1", null]);
  expect([copy?.quote, copy?.copyOf, copy?.citations.length]).toEqual(["froze early", "k1", 1]);
  expect(copy?.id).not.toBe("k1");
  const items = changed(TEXT, "Two", duplicateBlock)?.doc.content[2]?.content ?? [];
  expect(new Set(items.flatMap((item) => [blockId(item), ...(item.content ?? []).map(blockId)])).size).toBe(8);
});

test("a block is deleted, a list with its last item, and a text is never without a block", () => {
  expect(changed(TEXT, "froze", deleteBlock)?.doc.content.map(({ type }) => type)).toEqual([
    "heading",
    "bulletList",
    "horizontalRule",
  ]);
  expect(changed(doc(p("A"), ul("One")), "One", deleteBlock)?.doc.content.map(({ type }) => type)).toEqual([
    "paragraph",
  ]);
  for (const only of [doc(ul("One")), doc(h(2, "One"))]) {
    const left = changed(only, "One", deleteBlock)?.doc.content;
    expect(left?.map((node) => [node.type, node.content ?? []])).toEqual([["paragraph", []]]);
  }
});
