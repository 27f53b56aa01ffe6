import { foldCase } from "./fold-case";

/** Where a name stands in a text, in UTF-16 units. */
export type NamePlace = { readonly name: string; readonly start: number; readonly end: number };

/** Scripts that are written without spaces: no sign says where a word ends. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}\p{N}_]/u;

/**
 * Where names stand in a text as whole words, in the order of the text; where names overlap, the one that begins first counts, and of those the longest.
 * Capitals do not matter, but in names that are all capitals: "US" is not "us".
 */
export function namePlaces(text: string, names: readonly string[]): readonly NamePlace[] {
  const folded = foldCase(text);
  const all = names.flatMap((name) => placesOf(text, folded, name));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return all.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

function placesOf(text: string, folded: string, name: string): NamePlace[] {
  const asWritten = isAllCapitals(name);
  const [within, wanted] = asWritten ? [text, name] : [folded, foldCase(name)];
  const found: NamePlace[] = [];
  if (wanted === "") return found;
  for (let start = within.indexOf(wanted); start >= 0; start = within.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (isEdge(text, start) && isEdge(text, end)) found.push({ name, start, end });
  }
  return found;
}

/** Whether no word of a script with spaces goes on over a place. */
function isEdge(text: string, at: number): boolean {
  const [before = "", after = ""] = [
    Array.from(text.slice(Math.max(0, at - 2), at)).at(-1),
    Array.from(text.slice(at, at + 2))[0],
  ];
  if (!LETTER.test(before) || !LETTER.test(after)) return true;
  return UNSPACED.test(before) || UNSPACED.test(after);
}

function isAllCapitals(name: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);
}
