/** Words of a passage that somebody chose in the reader: UTF-16 offsets in its text. */
export type SelectedWords = {
  readonly passage: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** What carries the words of a passage: everything in it but reference marks. */
const WORDS = "[data-words]";

/** The words that the browser's selection covers: of the passage in which it begins, null where it begins in none. */
export function selectedIn(root: Element, selection: Selection | null): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const box = elementOf(range.startContainer)?.closest(WORDS) ?? null;
  if (!box || !root.contains(box)) return null;
  if (!box.contains(range.endContainer)) range.setEnd(box, box.childNodes.length);
  const before = document.createRange();
  before.setStart(box, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = plainOf(before.cloneContents()).length;
  const end = start + plainOf(range.cloneContents()).length;
  const whole = wholePassage(box);
  return whole && whole.text.slice(start, end).trim() !== "" ? { ...whole, start, end } : null;
}

/** All words of a passage, from what carries them. */
export function wholePassage(box: Element): SelectedWords | null {
  const passage = box.getAttribute("data-words");
  if (passage === null) return null;
  const all = document.createRange();
  all.selectNodeContents(box);
  const text = plainOf(all.cloneContents());
  return { passage, text, start: 0, end: text.length };
}

function plainOf(fragment: DocumentFragment): string {
  for (const mark of fragment.querySelectorAll("sup")) mark.remove();
  return fragment.textContent ?? "";
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
