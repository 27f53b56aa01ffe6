import { splitUnspaced } from "./unspaced";

/** What was typed into a search box, taken apart. */
export type SearchQuery = {
  /** The words wanted, in any order, as they were typed. */
  readonly words: string;
  /** Texts that must stand there word for word. */
  readonly phrases: readonly string[];
  /** Words and phrases that must not be there. */
  readonly excluded: readonly string[];
  /** The last of `words`, which may still be unfinished: its last part, and what stands before that ("trans-"); null where nothing is being typed. */
  readonly unfinished: { readonly head: string; readonly beginning: string } | null;
};

/** Characters of a query that are looked at. */
const LONGEST = 400;
/** Letters of an unfinished word from which on its ends are tried: one letter would find a tenth of everything. */
const SHORTEST_BEGINNING = 2;
const PART = /(-?)"([^"]*)"?|(-?)([^\s"]+)/gu;

/** Takes a query apart: words, `"exact phrases"`, `-excluded` words or `-"phrases"`. Pure; no input is refused. */
export function parseQuery(typed: string): SearchQuery {
  // PostgreSQL keeps no NUL character; half a surrogate pair (where the text was cut) is no letter.
  const query = typed
    .replaceAll("\u0000", " ")
    .slice(0, LONGEST)
    .replaceAll(/\p{Surrogate}/gu, " ");
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  let last = "";
  for (const [, noPhrase = "", phrase, noWord = "", word] of query.matchAll(PART)) {
    const text = (phrase ?? word ?? "").trim();
    last = "";
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    if (noPhrase + noWord !== "") excluded.push(text);
    else if (phrase !== undefined) phrases.push(text);
    else {
      words.push(text);
      last = text;
    }
  }
  const unfinished = /\s$/u.test(query) ? null : beginningOf(last);
  return { words: words.join(" "), phrases, excluded, unfinished };
}

/** Whether a query asks for anything: one that only excludes does not. */
export function isEmptyQuery({ words, phrases }: SearchQuery): boolean {
  return words === "" && phrases.length === 0;
}
/** The words that a query wants, one by one. */
export function searchTerms({ words }: SearchQuery): readonly string[] {
  return words === "" ? [] : words.split(" ");
}

function beginningOf(last: string): SearchQuery["unfinished"] {
  const beginning = /[\p{L}\p{N}]+$/u.exec(last)?.[0];
  if (beginning === undefined || beginning.length < SHORTEST_BEGINNING) return null;
  if (splitUnspaced(beginning).runs.length > 0) return null;
  return { head: last.slice(0, last.length - beginning.length), beginning };
}
