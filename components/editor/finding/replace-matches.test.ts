import { Editor } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { SearchQuery, setSearchState } from "prosemirror-search";
import { beforeAll, expect, test, vi } from "vitest";
import { b, cite, claim, code, doc, h, li, p, ul } from "@/lib/document/model/build";
import { documentExtensions } from "@/lib/document/model/extensions";
import type { DocJson } from "@/lib/document/model/json";
import { FindInText, lookFor, matchesIn, type Wanted } from "./find-in-text";
import { replaceMatches } from "./replace-matches";

beforeAll(() => {
  vi.stubGlobal("navigator", { platform: "", userAgent: "" });
});

/** The state of an editor in which something is looked for. */
function looking(content: DocJson, words: string, how: Partial<Wanted> = {}): EditorState {
  const blank = { type: "doc", content: [{ type: "paragraph" }] };
  const editor = new Editor({ element: null, extensions: [...documentExtensions(), FindInText], content: blank });
  let state = EditorState.create({
    doc: Node.fromJSON(editor.schema, content),
    plugins: editor.extensionManager.plugins,
  });
  const view = { state, dispatch: (tr: EditorState["tr"]) => (state = state.apply(tr)) };
  lookFor(view as never, { words, matchCase: false, wholeWords: false, ...how });
  return state;
}

const words = (state: EditorState) => matchesIn(state).map(({ from, to }) => state.doc.textBetween(from, to));

test("words are found in every kind of block, over changes of type, and by case and whole words where that is wanted", () => {
  const text = doc(h(2, "The lena"), p("Lena and ", b("Le"), "na, 19 of 1940; Lenas."), ul(li("LENA")), code("lena()"));
  expect(words(looking(text, "lena"))).toEqual(["lena", "Lena", "Lena", "Lena", "LENA", "lena"]);
  expect(words(looking(text, "Lena", { matchCase: true }))).toEqual(["Lena", "Lena", "Lena"]);
  expect(words(looking(text, "lena", { wholeWords: true }))).toHaveLength(5);
  expect(words(looking(text, "19", { wholeWords: true }))).toEqual(["19"]);
  expect(words(looking(text, "\\n"))).toEqual([]);
  expect(words(looking(text, ""))).toEqual([]);
});

test("a dollar or a backslash in the new words is one", () => {
  const state = looking(doc(p("10 roubles")), "roubles");
  expect(replaceMatches(state, matchesIn(state), "$1 $& \\n").tr.doc.textContent).toBe("10 $1 $& \\n");
});

const claimed = (state: EditorState) => {
  const found: [string, string][] = [];
  state.doc.descendants((node) => {
    const mark = node.marks.find(({ type }) => type.name === "claim");
    if (mark) found.push([mark.attrs.id, node.text ?? ""]);
  });
  return found;
};

test.each([
  [
    "inside a claim",
    p(claim("k", "The Amur froze", cite()), " early."),
    "Amur",
    "Lena",
    [["k", "The Lena froze"]],
    1,
    0,
  ],
  ["at its end", p(claim("k", "On the Amur", cite()), " early."), "Amur", "Lena", [["k", "On the Lena"]], 1, 0],
  ["all of it", p("On the ", claim("k", "Amur"), " early."), "Amur", "Lena", [["k", "Lena"]], 1, 0],
  ["around it", p("On the ", claim("k", "Amur"), " early."), "the Amur early", "Lena", [["k", "Lena"]], 1, 0],
  ["over its edge", p("On the ", claim("k", "Amur ice")), "the Amur", "Lena", [["k", " ice"]], 1, 0],
  ["all of it, by nothing", p("On the ", claim("k", "Amur"), " early."), "Amur", "", [], 0, 1],
  ["beside it", p("Amur ", claim("k", "ice")), "Amur ", "Lena", [["k", "ice"]], 0, 0],
] as const)(
  "replacing %s keeps the claim as far as there are words for it, and says so",
  (_where, block, from, to, claims, changed, gone) => {
    const state = looking(doc(block), from);
    const { tr, ...counts } = replaceMatches(state, matchesIn(state), to);
    const after = state.apply(tr);
    expect(claimed(after)).toEqual(claims);
    expect(counts).toEqual({ changed, gone });
  },
);

test("all matches of a text are replaced at once, and the new words look as the old ones did", () => {
  const state = looking(doc(p("an ox, ", b("an ox"), ", an oxen")), "ox", { wholeWords: true });
  const { tr } = replaceMatches(state, matchesIn(state), "yak");
  expect(tr.doc.textContent).toBe("an yak, an yak, an oxen");
  expect(tr.doc.firstChild?.child(1).text).toBe("an yak");
  expect(matchesIn(state.apply(setSearchState(tr, new SearchQuery({ search: "yak" }))))).toHaveLength(2);
});
