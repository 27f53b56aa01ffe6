import { Extension } from "@tiptap/core";
import type { EditorState } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { getMatchHighlights, SearchQuery, search, setSearchState } from "prosemirror-search";
import type { Range } from "@/components/editor/claims/claim-place";

/** What is looked for in a text. */
export type Wanted = { readonly words: string; readonly matchCase: boolean; readonly wholeWords: boolean };

/** Marks in the text what is looked for; how it looks is in article-editor.module.css. */
export const FindInText = Extension.create({
  name: "findInText",
  addProseMirrorPlugins: () => [search()],
});

/** Looks for words from now on, also in what is typed meanwhile; none end it. */
export function lookFor(view: EditorView, { words, matchCase, wholeWords }: Wanted): void {
  const query = new SearchQuery({
    search: words,
    literal: true,
    caseSensitive: matchCase,
    ...(wholeWords ? { filter: isWhole } : {}),
  });
  view.dispatch(setSearchState(view.state.tr, query).setMeta("addToHistory", false));
}

/** What was found, in the order of the text. */
export function matchesIn(state: EditorState): readonly Range[] {
  const found = getMatchHighlights(state).find();
  return found.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from);
}

const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Whether no letter or digit beside a match continues a word of it; the library's own rule knows letters alone. */
function isWhole({ doc }: EditorState, { from, to }: Range): boolean {
  const $from = doc.resolve(from);
  const letter = (at: number) => ($from.start() <= at && at < $from.end() ? doc.textBetween(at, at + 1) : "");
  const continues = (before: number) => WORD.test(letter(before)) && WORD.test(letter(before + 1));
  return !continues(from - 1) && !continues(to - 1);
}
