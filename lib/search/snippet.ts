/** What ts_headline puts around a word found: private-use characters, so that no text can counterfeit them. */
export const MARK_START = "\uE000";
/** The end of what MARK_START begins. */
export const MARK_END = "\uE001";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A headline of the database as HTML: everything escaped, `<mark>` where a word was found. */
export function snippetHtml(headline: string): string {
  return headline
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
    .replaceAll(MARK_START, "<mark>")
    .replaceAll(MARK_END, "</mark>");
}
