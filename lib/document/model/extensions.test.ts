import { Editor } from "@tiptap/core";
import { Node, type Slice } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { beforeAll, expect, test, vi } from "vitest";
import { claimsOf, normaliseClaims } from "@/lib/document/claims/claim";
import { documentSchema, parseDocument } from "@/lib/document/schema/schema";
import { MARK_ATTRIBUTES, NODE_ATTRIBUTES } from "./attributes";
import { b, cite, claim, doc, p } from "./build";
import { documentExtensions } from "./extensions";
import { blockId, type DocJson } from "./json";

/** An editor's state without a browser: the document under the very plugins of the editor. */
function opened(content: DocJson): EditorState {
  const blank = { type: "doc", content: [{ type: "paragraph" }] };
  const editor = new Editor({ element: null, extensions: documentExtensions(), content: blank });
  return EditorState.create({ doc: Node.fromJSON(editor.schema, content), plugins: editor.extensionManager.plugins });
}

beforeAll(() => {
  // TipTap asks which machine it runs on; Node before 21 cannot say.
  vi.stubGlobal("navigator", { platform: "", userAgent: "" });
});

function saved(state: EditorState): DocJson {
  const parsed = parseDocument(JSON.parse(JSON.stringify(state.doc.toJSON())));
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  return parsed.value;
}

test("the schema has exactly the nodes, marks and attributes that are checked", () => {
  const { nodes, marks } = documentSchema();
  const keys = (attrs: object | null | undefined): string[] => Object.keys(attrs ?? {});
  expect(Object.keys(nodes).sort()).toEqual(["doc", ...Object.keys(NODE_ATTRIBUTES)].sort());
  expect(Object.keys(marks).sort()).toEqual(Object.keys(MARK_ATTRIBUTES).sort());
  for (const [name, shape] of Object.entries(NODE_ATTRIBUTES)) {
    expect([name, keys(nodes[name]?.spec.attrs)]).toEqual([name, keys(shape.shape)]);
  }
  for (const [name, shape] of Object.entries(MARK_ATTRIBUTES)) {
    expect([name, keys(marks[name]?.spec.attrs).sort()]).toEqual([name, keys(shape.shape).sort()]);
  }
});

test("opening a document changes nothing", () => {
  const text = doc(p("One ", claim("k1", "claim", cite())), p("two"));
  expect(opened(text).doc.toJSON()).toEqual(text);
});

test("a paragraph that is split keeps its id once and gets a new one", () => {
  const state = opened(doc(p("onetwo")));
  const { doc: after } = state.applyTransaction(state.tr.split(4)).state;
  const ids = [after.child(0).attrs.id, after.child(1).attrs.id];
  expect(ids).toContain("b1");
  expect(new Set(ids).size).toBe(2);
  expect(ids.every((id) => typeof id === "string" && id !== "")).toBe(true);
});

test("a block that is pasted gets an id of its own", () => {
  const state = opened(doc(p("one"), p("two")));
  const paste = state.plugins.find((plugin) => plugin.props.transformPasted && plugin.props.handleDOMEvents?.paste);
  const { transformPasted, handleDOMEvents } = paste?.props ?? {};
  const as = (call: unknown, ...args: unknown[]): unknown => (call as (...all: unknown[]) => unknown)(...args);
  as(handleDOMEvents?.paste);
  const slice = as(transformPasted, state.doc.slice(0, 5)) as Slice;
  const after = state.applyTransaction(state.tr.replace(10, 10, slice)).state;
  const ids = after.doc.content.content.map((node) => node.attrs.id);
  expect(ids.slice(0, 2)).toEqual(["b1", "b2"]);
  expect(new Set(ids).size).toBe(3);
});

test("a block that a program inserts twice gets an id of its own when the text is saved", () => {
  const state = opened(doc(p("one"), p("two")));
  const after = state.applyTransaction(state.tr.insert(10, state.doc.child(0))).state;
  const ids = saved(after).content.map(blockId);
  expect(ids.slice(0, 2)).toEqual(["b1", "b2"]);
  expect(new Set(ids).size).toBe(3);
});

test("typing after a claim does not lengthen it, typing inside does", () => {
  const state = opened(doc(p(claim("k1", "claim"))));
  const afterwards = state.applyTransaction(state.tr.insertText("!", 6)).state;
  expect(claimsOf(saved(afterwards))[0]?.quote).toBe("claim");
  const inside = state.applyTransaction(state.tr.insertText("r", 3)).state;
  expect(claimsOf(saved(inside))[0]?.quote).toBe("clraim");
});

test("words in code type and bold may be claimed", () => {
  const state = opened(doc(p(b("bold"))));
  const { claim: type, code } = state.schema.marks;
  if (!type || !code) throw new Error("marks missing");
  const tr = state.tr
    .addMark(1, 5, code.create())
    .addMark(1, 5, type.create({ id: "k1", citations: [], copyOf: null }));
  const marks = state.applyTransaction(tr).state.doc.firstChild?.firstChild?.marks.map((mark) => mark.type.name);
  expect(marks).toEqual(["claim", "bold", "code"]);
});

test("a claim that a split tears apart is one claim and a copy of it", () => {
  const state = opened(doc(p(claim("k1", "onetwo", cite()))));
  const torn = normaliseClaims(saved(state.applyTransaction(state.tr.split(4)).state));
  const [first, second] = claimsOf(torn);
  expect(first).toMatchObject({ id: "k1", quote: "one", copyOf: null });
  expect(second).toMatchObject({ quote: "two", copyOf: "k1", citations: [cite()] });
  expect(second?.id).not.toBe("k1");
});
