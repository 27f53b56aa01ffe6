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

/** Where a text is hidden by a spoiler, UTF-16 units. */
type TextRange = { readonly start: number; readonly end: number };

/** A headline of the database as HTML: everything escaped, `<mark>` where a word was found. */
export function snippetHtml(headline: string): string {
  return headline.replace(/[&<>"'\uE000-\uE002]/g, (character) => ESCAPES[character] ?? character);
}

/** What the database puts between two parts of a headline. */
const BETWEEN = " ... ";

/**
 * A headline as `snippetHtml` makes it, with `<s>` around what spoilers hide in the text that it was made from. A part of the headline
 * that is not found in the text is hidden as a whole: to show too little is the lesser harm.
 */
export function snippetHtmlWithSpoilers(headline: string, text: string, hidden: readonly TextRange[]): string {
  let from = 0;
  return headline
    .split(BETWEEN)
    .map((fragment) => {
      const words = textOfHeadline(fragment);
      const at = text.indexOf(words, from);
      if (at >= 0) from = at + words.length;
      return fragmentHtml(fragment, (place) => at < 0 || hidden.some(({ start, end }) => isIn(at + place, start, end)));
    })
    .join(BETWEEN);
}

const isIn = (place: number, start: number, end: number): boolean => place >= start && place < end;

/** The words of a headline as they stand in the text. */
function textOfHeadline(headline: string): string {
  return headline.replaceAll(MARK_START, "").replaceAll(MARK_END, "").replaceAll(LESS, "<");
}

/** A part of a headline, cut where a mark or what is hidden begins or ends; `isHidden` is asked for places in its words. */
function fragmentHtml(fragment: string, isHidden: (place: number) => boolean): string {
  const pieces: { text: string; found: boolean; hidden: boolean }[] = [];
  let found = false;
  let place = 0;
  for (let at = 0; at < fragment.length; at += 1) {
    const unit = fragment.charAt(at);
    if (unit === MARK_START || unit === MARK_END) {
      found = unit === MARK_START;
      continue;
    }
    const hidden = isHidden(place);
    place += 1;
    const last = pieces.at(-1);
    if (last && last.found === found && last.hidden === hidden) last.text += unit;
    else pieces.push({ text: unit, found, hidden });
  }
  return pieces
    .map((piece) => {
      const words = piece.found ? `<mark>${snippetHtml(piece.text)}</mark>` : snippetHtml(piece.text);
      return piece.hidden ? `<s>${words}</s>` : words;
    })
    .join("");
}
