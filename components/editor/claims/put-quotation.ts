import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import { newId } from "@/lib/base/ids";
import type { Citation } from "@/lib/document/model/citation";

/**
 * Puts a quotation behind the block with the cursor, or in its place where that is empty. Its words are a claim that cites them, so a save
 * checks them, leads to the passage and shows drift; the line below names the place in words.
 */
export function putQuotation({ state, view, schema }: Editor, citation: Citation, place: string): void {
  const { blockquote, paragraph, quoteSource } = schema.nodes;
  const { claim } = schema.marks;
  if (!blockquote || !paragraph || !quoteSource || !claim) return;
  const said = schema.text(citation.quote, [claim.create({ id: newId(), citations: [citation], copyOf: null })]);
  const source = schema.text(place);
  const quotation = blockquote.create(null, [paragraph.create(null, said), quoteSource.create(null, source)]);
  const { $to } = state.selection;
  const depth = Math.min(1, $to.depth);
  const block = $to.node(depth);
  const { tr } = state;
  const isEmpty = depth === 1 && block.type === paragraph && block.content.size === 0;
  const at = depth === 0 ? state.doc.content.size : isEmpty ? $to.before(1) : $to.after(1);
  if (isEmpty) tr.replaceWith(at, $to.after(1), quotation);
  else tr.insert(at, quotation);
  // In its words, so that the panel shows what they rest on.
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, at + 3)).scrollIntoView());
  view.focus();
}
