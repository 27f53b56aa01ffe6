import { Extension, InputRule } from "@tiptap/core";
import { NodeSelection, Plugin } from "@tiptap/pm/state";
import { FormulaView } from "./formula-view";
import { type FormulaTask, formulaAt, formulaTask } from "./put-formula";
import { typedFormula } from "./typed-formula";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    formulas: {
      /** Opens what writes a formula: the one that is selected, or a new one. */
      writeFormula: () => ReturnType;
    };
  }
}

/** Formulas as they are read; a click or Enter opens (`write`) what changes one. */
export function formulas(write: (task: FormulaTask) => void): Extension {
  return Extension.create({
    name: "formulas",
    // Before the key that splits a paragraph.
    priority: 1_000,
    addCommands: () => ({
      writeFormula:
        () =>
        ({ state, dispatch }) => {
          // A menu that has just closed gives the focus back first.
          if (dispatch) setTimeout(() => write(formulaTask(state)));
          return true;
        },
    }),
    addInputRules: () => [
      new InputRule({
        find: typedFormula,
        handler({ state: { tr, schema }, range, match }) {
          const node = schema.nodes.formula?.create({ tex: match.data?.tex });
          if (!node) return null;
          const marks = tr.doc.resolve(range.from).marksAcross(tr.doc.resolve(range.to)) ?? [];
          tr.replaceWith(range.from, range.to, node.mark(marks));
          return undefined;
        },
      }),
    ],
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          nodeViews: { formula: (node) => new FormulaView(node), formulaBlock: (node) => new FormulaView(node) },
          handleKeyDown(view, { key }) {
            if (key !== "Enter" || !formulaAt(view.state) || !view.editable) return false;
            write(formulaTask(view.state));
            return true;
          },
          handleClickOn(view, _pos, node, nodePos, _event, direct) {
            if (!direct || !view.editable || !/^formula(Block)?$/.test(node.type.name)) return false;
            view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePos)));
            write(formulaTask(view.state));
            return true;
          },
        },
      }),
    ],
  });
}
