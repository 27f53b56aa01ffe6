import { FOOTNOTE_SIGN } from "@/lib/document/model/nodes/footnote";

/** Words of an article's text that the browser's selection covers: offsets in the plain text of their block (UTF-16). */
export type SelectedInText = { readonly block: string; readonly start: number; readonly quote: string };

/** What carries the id of a block of text. */
const BLOCK = "[id^='b-']";

/** The words that are selected within a text, of the innermost block in which the selection begins; null where there are none. */
export function selectedInText(root: Element, selection: Selection | null): SelectedInText | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const box = elementOf(range.startContainer)?.closest(BLOCK) ?? null;
  if (!box || !root.contains(box)) return null;
  if (!box.contains(range.endContainer)) range.setEnd(box, box.childNodes.length);
  const before = document.createRange();
  before.setStart(box, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = plainOf(range.cloneContents());
  const quote = words.trim();
  if (quote === "") return null;
  const start = plainOf(before.cloneContents()).length + words.length - words.trimStart().length;
  return { block: box.id.slice("b-".length), start, quote };
}

/** The text as its block has it: without the numbers of claims and notes, and with the breaks of lines. */
function plainOf(fragment: DocumentFragment): string {
  for (const extra of fragment.querySelectorAll("[data-claim-ref], aside")) extra.remove();
  for (const note of fragment.querySelectorAll("[data-note]")) note.replaceWith(FOOTNOTE_SIGN);
  for (const formula of fragment.querySelectorAll("[data-formula]"))
    formula.replaceWith(`$${formula.getAttribute("data-formula")}$`);
  for (const line of fragment.querySelectorAll("br")) line.replaceWith("\n");
  return fragment.textContent ?? "";
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
