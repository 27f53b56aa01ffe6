import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, NodeSelection } from "@tiptap/pm/state";
import { linesOfTex, MAX_TEX, oneLineOfTex } from "@/lib/document/model/tex";
import { texIn } from "./formula-view";

/** A formula that is written: its TeX so far, whether it stands on a line of its own, and whether it is in the text already. */
export type FormulaTask = { readonly tex: string; readonly isDisplay: boolean; readonly isThere: boolean };

/** The formula that is selected. */
export function formulaAt({ selection }: EditorState): Node | null {
  const node = selection instanceof NodeSelection ? selection.node : null;
  return node && /^formula(Block)?$/.test(node.type.name) ? node : null;
}

/** What is to be written where the selection is: the formula there, a new one of the selected words, or one on the empty line. */
export function formulaTask(state: EditorState): FormulaTask {
  const formula = formulaAt(state);
  if (formula) return { tex: texIn(formula), isDisplay: formula.isBlock, isThere: true };
  const { from, to, $from, $to } = state.selection;
  const tex = $from.sameParent($to) ? oneLineOfTex(state.doc.textBetween(from, to, " ")) : "";
  return { tex, isDisplay: $from.parent.type.name === "paragraph" && $from.parent.content.size === 0, isThere: false };
}

/** Whether a formula can stand where the cursor is. */
export function canHaveFormula({ state, schema }: Editor): boolean {
  const { $from, $to } = state.selection;
  const { formula } = schema.nodes;
  if (formulaAt(state)) return true;
  return (
    formula !== undefined &&
    $from.sameParent($to) &&
    $from.parent.canReplaceWith($from.index(), $to.indexAfter(), formula)
  );
}

/** Puts a formula in place of the selection, under the marks of the words that it stands among. Returns whether there is one. */
export function putFormula({ state, view, schema }: Editor, written: string, isDisplay: boolean): boolean {
  const { formula, formulaBlock } = schema.nodes;
  const tex = isDisplay ? linesOfTex(written).slice(0, MAX_TEX) : oneLineOfTex(written);
  if (!formula || !formulaBlock || tex === "") return false;
  const before = formulaAt(state);
  const node = isDisplay
    ? formulaBlock.create(before?.isBlock ? before.attrs : null, schema.text(tex))
    : formula.create({ tex });
  const { tr } = state;
  if (before && !before.isBlock && !isDisplay) tr.replaceSelectionWith(node.mark(before.marks), false);
  else tr.replaceSelectionWith(node, !isDisplay && !before);
  view.dispatch(tr.scrollIntoView());
  return true;
}
