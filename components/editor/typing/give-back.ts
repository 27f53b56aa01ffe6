import { type Editor, Extension } from "@tiptap/core";
import { closeHistory, undo } from "@tiptap/pm/history";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";

/** What was typed last when it was made a list, a heading, a link …: the words that the rule took, in positions before it. */
type Taken = { readonly from: number; readonly to: number; readonly text: string };

const key = new PluginKey<Taken | null>("giveBack");

/**
 * Undo (by key, button or the browser's menu) and Backspace right after an automatic change give back what was typed, as it was typed, and it is left alone then. TipTap's own
 * way forgets the change as soon as another extension completes it, as UniqueID does with every new block; and undo alone would take
 * the typed words back with it.
 */
export const GiveBack = Extension.create({
  name: "giveBack",
  // Before TipTap's own keys.
  priority: 1_000,
  addKeyboardShortcuts() {
    const give = () => giveBack(this.editor);
    return { "Mod-z": give, Backspace: give };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin<Taken | null>({
        key,
        state: {
          init: () => null,
          apply(tr, before, _old, state) {
            const taken = takenBy(tr, state);
            if (taken) return taken;
            if (tr.getMeta("appendedTransaction") !== undefined) return before;
            return tr.docChanged || tr.selectionSet ? null : before;
          },
        },
        props: {
          handleDOMEvents: {
            // Undo in the browser's menu; else the history takes it, and the typed words with it.
            beforeinput: (_view, event) => {
              const gives = event.inputType === "historyUndo" && giveBack(editor);
              if (gives) event.preventDefault();
              return gives;
            },
          },
        },
        // The change is a step of its own to undo, apart from the words before it.
        filterTransaction(tr, state) {
          if (takenBy(tr, state)) closeHistory(tr);
          return true;
        },
      }),
    ];
  },
});

/** Gives back what was typed before the automatic change that was just made; returns whether there was one. */
export function giveBack({ view }: Editor): boolean {
  const taken = key.getState(view.state);
  if (!taken || !undo(view.state, view.dispatch)) return false;
  const { from, to, text } = taken;
  if (text !== "") view.dispatch(view.state.tr.insertText(text, from, to).scrollIntoView());
  return true;
}

/** What the rule took that made a transaction; undefined for any other. */
function takenBy(tr: Transaction, state: EditorState): Taken | undefined {
  for (const plugin of state.plugins) {
    const meta: unknown = "isInputRules" in plugin.spec ? tr.getMeta(plugin) : undefined;
    if (isTaken(meta)) return meta;
  }
  return undefined;
}

function isTaken(meta: unknown): meta is Taken {
  return typeof meta === "object" && meta !== null && "from" in meta && "to" in meta && "text" in meta;
}
