import { type Invalid, invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { foldCase } from "@/lib/document/words/fold-case";

/**
 * Words as somebody quotes them. What stands before and after them, and the UTF-16 offset of their first character, say which
 * place is meant where they stand in the text more than once.
 */
export type QuotedWords = {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly start?: number | undefined;
};

/** A stretch of a text (UTF-16 offsets). */
export type QuotePlace = { readonly start: number; readonly end: number };

/**
 * Returns the one place in a passage's text that is quoted; capitals may differ, since many copy a heading or begin a sentence
 * with a quotation. Failures: `invalid` at `path` for an empty quotation, words that do not stand there, and words that stand there
 * several times without anything that tells which are meant: the first of them may be another's.
 */
export function placeQuote(text: string, words: QuotedWords, path = "quote"): Result<QuotePlace, Invalid> {
  if (words.quote.trim() === "") return failed(invalid(path, "The quotation is empty. Select words of the passage."));
  const exact = occurrences(text, words.quote);
  const places = exact.length > 0 ? exact : occurrences(foldCase(text), foldCase(words.quote));
  const start = byContext(text, words, places) ?? byOffset(words, places) ?? only(places);
  if (start !== null) return success({ start, end: start + words.quote.length });
  if (places.length === 0) return failed(invalid(path, "These words are not in the passage. Copy them exactly."));
  const often = places.length === 2 ? "twice" : `${places.length} times`;
  return failed(
    invalid(
      path,
      `These words stand in the passage ${often}. Quote more of it, or give the text before and after them.`,
    ),
  );
}

function occurrences(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) places.push(at);
  return places;
}

function byContext(
  text: string,
  { quote, prefix = "", suffix = "" }: QuotedWords,
  places: readonly number[],
): number | null {
  if (prefix === "" && suffix === "") return null;
  const folded = foldCase(text);
  const [before, after] = [foldCase(prefix), foldCase(suffix)];
  return only(places.filter((at) => folded.endsWith(before, at) && folded.startsWith(after, at + quote.length)));
}

function byOffset({ start }: QuotedWords, places: readonly number[]): number | null {
  return start !== undefined && places.includes(start) ? start : null;
}

function only(places: readonly number[]): number | null {
  return places.length === 1 ? (places[0] ?? null) : null;
}
