/** The longest note that is looked for in a line, in UTF-16 units. */
const MAX_NOTE = 2_000;

/**
 * The words of the footnote that stands at a place of a text as `^[words]`; null where none does. A power (`x^[2n]`) has no two letters in
 * a row, and a caret before a link, a link to an article or the mark of a footnote is a caret.
 */
export function inlineNote(text: string, at = 0): string | null {
  if (!text.startsWith("^[", at)) return null;
  const end = closingBracket(text, at + 1);
  if (end === null || text[end + 1] === "(") return null;
  const words = text.slice(at + 2, end);
  const isOther = words.startsWith("^") || /^\[[^[\]]*\]$/.test(words);
  return isOther || !/\p{L}{2}/u.test(words) ? null : words;
}

/** Where the bracket that is open at a place is closed; a paragraph ends it. */
function closingBracket(text: string, open: number): number | null {
  let depth = 0;
  const end = Math.min(text.length, open + MAX_NOTE);
  for (let at = open; at < end; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === "\n" && /^[ \t]*\n/.test(text.slice(at + 1, end))) return null;
    else if (sign === "[") depth += 1;
    else if (sign === "]") depth -= 1;
    if (depth === 0) return at;
  }
  return null;
}
