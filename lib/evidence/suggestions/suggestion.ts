import type { PassageType } from "./passage-type";

/** A passage that may carry a claim, as screens and the API give it. */
export type Suggestion = {
  /** The passage's id, and those of its source. */
  readonly passage: string;
  readonly source: string;
  readonly sourceTitle: string;
  readonly post: number | null;
  readonly author: string | null;
  readonly kind: string;
  /** What it is as evidence; null where its post was not read yet. */
  readonly type: PassageType | null;
  readonly text: string;
  /** Higher is better; comparable within one answer. */
  readonly score: number;
  /** The words of the passage that tie it to the claim, as they stand there, those that say most first. */
  readonly why: readonly string[];
  /** The words proposed as the quotation (UTF-16 units of the text). */
  readonly quote: { readonly start: number; readonly end: number };
  /** What spoilers hide of the text (UTF-16 units). */
  readonly hidden: readonly { readonly start: number; readonly end: number }[];
};

/** The most suggestions that can be asked for. */
export const MAX_SUGGESTIONS = 50;
/** Characters of a text that passages can be asked for: a long paragraph. */
export const MAX_ASKED = 4_000;

/** A range of a text, and whether it is among the words that tie it to a claim. */
export type TiedPart = { readonly start: number; readonly text: string; readonly tied: boolean };

/** A text cut where words of `why` begin and end, to show them. */
export function tiedParts(text: string, why: readonly string[]): readonly TiedPart[] {
  const tied = new Set(why);
  const parts: TiedPart[] = [];
  let at = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’.,]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu)) {
    if (!tied.has(match[0])) continue;
    if (match.index > at) parts.push({ start: at, text: text.slice(at, match.index), tied: false });
    parts.push({ start: match.index, text: match[0], tied: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at), tied: false });
  return parts;
}
