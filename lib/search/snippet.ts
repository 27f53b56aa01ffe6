/** What ts_headline puts around a word found: private-use characters, which are taken out of the text before. */
export const MARK_START = "\uE000";
/** The end of what MARK_START begins. */
export const MARK_END = "\uE001";
/** Stands for `<` while the database makes a headline: it would take `<words>` for a tag and leave them out. */
const LESS = "\uE002";

/** The characters of a text that a headline must not see, and what stands for them: arguments of SQL's translate(). */
export const HEADLINE_LETTERS = { from: `<${LESS}${MARK_START}${MARK_END}`, to: LESS } as const;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  [LESS]: "&lt;",
  [MARK_START]: "<mark>",
  [MARK_END]: "</mark>",
};

/** A headline of the database as HTML: everything escaped, `<mark>` where a word was found. */
export function snippetHtml(headline: string): string {
  return headline.replace(/[&<>"'\uE000-\uE002]/g, (character) => ESCAPES[character] ?? character);
}
