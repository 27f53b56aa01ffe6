import type { FoundWord, WordFinder } from "./word-finder";

/** A part of a text, UTF-16 units. */
type TextRange = { readonly start: number; readonly end: number };

/** Characters of a snippet, those of them before the first word found, and how far its ends are moved to a space. */
const LENGTH = 240;
const BEFORE = 60;
const REACH = 24;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * The words of a text around what was found, where most of it stands together, as HTML: everything escaped, `<mark>` around what was found
 * and `<s>` around what a spoiler hides. A text in which nothing is found is shown from its beginning.
 */
export function snippetOf(text: string, find: WordFinder, hidden: readonly TextRange[] = []): string {
  const found = find(text);
  const { start, end } = windowOf(text, found);
  const html = piecesHtml(text, { start, end }, found, hidden);
  return `${start > 0 ? "… " : ""}${html}${end < text.length ? " …" : ""}`;
}

function windowOf(text: string, found: readonly FoundWord[]): TextRange {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  const from = Math.max(0, (bestPlace(found)?.start ?? 0) - BEFORE);
  const start = startOfWord(text, Math.min(from, text.length - LENGTH));
  return { start, end: endOfWord(text, Math.min(text.length, start + LENGTH)) };
}

/** The first word found after which, within a snippet, the most different words stand, and of those the most words. */
function bestPlace(found: readonly FoundWord[]): FoundWord | undefined {
  let best: { readonly at: FoundWord; readonly score: number } | undefined;
  for (const [index, at] of found.entries()) {
    const within = found.slice(index, index + 20).filter(({ end }) => end <= at.start + LENGTH - BEFORE);
    const score = new Set(within.map(({ word }) => word)).size * 100 + within.length;
    if (!best || score > best.score) best = { at, score };
  }
  return best?.at;
}

function startOfWord(text: string, from: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, from + REACH).search(/\s/);
  const start = space < 0 ? from : from + space + 1;
  return isLowSurrogate(text, start) ? start - 1 : start;
}

function endOfWord(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(to, to + REACH).search(/\s/);
  const end = space < 0 ? to : to + space;
  return isLowSurrogate(text, end) ? end - 1 : end;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** The part of a text, cut where a word found or what is hidden begins or ends. */
function piecesHtml(
  text: string,
  { start, end }: TextRange,
  found: readonly TextRange[],
  hidden: readonly TextRange[],
): string {
  const places = [...found, ...hidden].flatMap((each) => [each.start, each.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...places, end])].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((to, index) => {
      const from = cuts[index] ?? start;
      const words = text.slice(from, to).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
      const marked = covers(found, from, to) ? `<mark>${words}</mark>` : words;
      return covers(hidden, from, to) ? `<s>${marked}</s>` : marked;
    })
    .join("");
}

function covers(ranges: readonly TextRange[], from: number, to: number): boolean {
  return ranges.some(({ start, end }) => from >= start && to <= end);
}
