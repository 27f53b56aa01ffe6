import { type Editor, Extension, InputRule } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { CalloutKind } from "@/lib/document/model/callout-kind";
import { dropSource, isLastOfQuotation, leaveSource, toggleQuotation } from "./quotations";

/**
 * Keys in a collapsible part: Enter leads from its summary into it, Backspace at the beginning of an empty one takes it away. And in the source
 * of a quotation: Enter leads behind it, Backspace at its beginning makes it words of the quotation.
 */
export const Boxes = Extension.create({
  name: "boxes",
  // Before the keys that split and join paragraphs.
  priority: 1_000,
  addKeyboardShortcuts() {
    const shortcuts: Record<string, (props: { editor: Editor }) => boolean> = {
      Backspace: ({ editor }) => unwrapDetails(editor) || dropSource(editor),
      "Mod-Shift-b": ({ editor }) => toggleQuotation(editor),
    };
    shortcuts.Enter = ({ editor }) => leaveSummary(editor) || leaveSource(editor);
    return shortcuts;
  },
  addInputRules: () => [
    new InputRule({
      find: /^(?:[—–―]|--)\s$/,
      handler({ state: { tr, schema }, range }) {
        const $from = tr.doc.resolve(range.from);
        const type = schema.nodes.quoteSource;
        if (!type || !isLastOfQuotation($from)) return null;
        tr.delete(range.from, range.to).setNodeMarkup($from.before(), type, $from.parent.attrs);
        return undefined;
      },
    }),
  ],
});

/** Makes the blocks that are selected a callout, changes the kind of the one around the cursor, or takes it away. */
export function toggleCallout(editor: Editor, kind: CalloutKind): void {
  const chain = editor.chain().focus();
  if (editor.isActive("callout", { kind })) chain.lift("callout").run();
  else if (editor.isActive("callout")) chain.updateAttributes("callout", { kind }).run();
  else chain.wrapIn("callout", { kind }).run();
}

/** Makes the blocks that are selected a collapsible part, the cursor in its summary. */
export function insertDetails(editor: Editor): void {
  const { state, view, schema } = editor;
  const range = state.selection.$from.blockRange(state.selection.$to);
  const { details, summary } = schema.nodes;
  if (!range || !details || !summary) return;
  const inside = state.doc.slice(range.start, range.end).content;
  const part = details.createChecked(null, [summary.create(), ...inside.content]);
  const tr = state.tr.replaceRangeWith(range.start, range.end, part);
  const at = tr.mapping.map(range.start, -1);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  view.focus();
}

function leaveSummary({ state, view }: Editor): boolean {
  const { $from, $to } = state.selection;
  if ($from.parent.type.name !== "summary") return false;
  const after = state.doc.resolve($to.after());
  view.dispatch(state.tr.setSelection(TextSelection.near(after)).scrollIntoView());
  return true;
}

/** What it holds stays, its summary as a paragraph where it has words. */
function unwrapDetails({ state, view, schema }: Editor): boolean {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type.name !== "summary" || $from.parentOffset > 0) return false;
  const depth = $from.depth - 1;
  const [line, ...inside] = $from.node(depth).children;
  const paragraph = line && line.content.size > 0 ? schema.nodes.paragraph?.create(null, line.content) : null;
  const start = $from.before(depth);
  const tr = state.tr.replaceWith(start, $from.after(depth), [...(paragraph ? [paragraph] : []), ...inside]);
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView());
  return true;
}
