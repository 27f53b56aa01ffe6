"use client";

import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { useEditorState } from "@tiptap/react";
import { useState } from "react";
import type { Range } from "@/components/editor/claims/claim-place";
import { countLabel } from "@/lib/base/count-label";
import { editorMessages } from "@/lib/language/subjects/editor";
import { lookFor, matchesIn, type Wanted } from "./find-in-text";
import { claimsTouched, replaceMatches } from "./replace-matches";

/** Finding and replacing words of a text, as the panel for it uses it. */
export type Finding = ReturnType<typeof useFinding>;

const NOTHING: Wanted = { words: "", matchCase: false, wholeWords: false };
/** Words that are selected are looked for where they are no more than a line, characters. */
const LINE = 100;

/** Looks for words in the text, goes from one place to the next, and puts other words there. */
export function useFinding(editor: Editor) {
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState(NOTHING);
  const [done, setDone] = useState("");
  /** Counts up when the field is to have the focus again. */
  const [shown, setShown] = useState(0);
  const found = useEditorState({ editor, selector: ({ editor: { state } }) => foundIn(editor, state.selection) });

  function look(part: Partial<Wanted>): void {
    const next = { ...wanted, ...part };
    setWanted(next);
    setDone("");
    lookFor(editor.view, next);
  }

  /** Opens the panel, with the selected words as what is looked for. */
  function open(): void {
    const { from, to } = editor.state.selection;
    const selected = editor.state.doc.textBetween(from, to, "\n", "\n");
    const words = selected !== "" && selected.length <= LINE && !selected.includes("\n") ? selected : wanted.words;
    setOpen(true);
    setShown(shown + 1);
    look({ words });
  }

  function close(): void {
    setOpen(false);
    setDone("");
    lookFor(editor.view, NOTHING);
    editor.commands.focus();
  }

  function step(by: 1 | -1): void {
    const { from, to } = editor.state.selection;
    const all = matchesIn(editor.state);
    const next =
      by === 1
        ? (all.find((each) => each.from >= to) ?? all[0])
        : (all.findLast((each) => each.to <= from) ?? all.at(-1));
    setDone("");
    if (next) show(editor, next);
  }

  /** Replaces the match that is selected and goes on to the next; where none is, only goes there. */
  function replace(words: string): void {
    const { selection, doc } = editor.state;
    const match = matchesIn(editor.state).find(({ from, to }) => from === selection.from && to === selection.to);
    if (!match) {
      step(1);
      return;
    }
    const { tr, changed, gone } = replaceMatches(editor.state, [match], words);
    const end = match.to + tr.doc.content.size - doc.content.size;
    editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)));
    const next = matchesIn(editor.state).find(({ from }) => from >= end) ?? matchesIn(editor.state)[0];
    if (next) show(editor, next);
    setDone(replaced(1, changed, gone));
  }

  function replaceAll(words: string): void {
    const all = matchesIn(editor.state);
    if (all.length === 0) return;
    const { tr, changed, gone } = replaceMatches(editor.state, all, words);
    editor.view.dispatch(tr);
    setDone(replaced(all.length, changed, gone));
  }

  return { isOpen, shown, wanted, found, done, open, close, look, step, replace, replaceAll };
}

function foundIn(editor: Editor, { from, to }: Range) {
  const all = matchesIn(editor.state);
  return {
    count: all.length,
    /** Which of them is selected, from 1; 0: none. */
    at: all.findIndex((each) => each.from === from && each.to === to) + 1,
    claims: all.length > 0 ? claimsTouched(editor.state, all).length : 0,
  };
}

function show({ view, state }: Editor, { from, to }: Range): void {
  view.dispatch(state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
  // ProseMirror scrolls to a selection only where the text has the focus, which stays in the panel.
  const { node } = view.domAtPos(from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: "center" });
}

function replaced(count: number, changed: number, gone: number): string {
  const t = editorMessages();
  const claims = [
    changed > 0 ? t("changedClaimNowChangedHasOther", { changed }) : "",
    gone > 0 ? t("goneClaimWentWithTheWords", { gone }) : "",
  ];
  return [`Replaced ${countLabel(count, "match", "matches")}.`, ...claims].filter((each) => each !== "").join(" ");
}
