import { stemmer } from "stemmer";
import { type SearchQuery, searchTerms } from "./query/search-query";
import { splitUnspaced } from "./query/unspaced";

/** Words that were found, UTF-16 units; `word` is the same for forms of the same word. */
export type FoundWord = { readonly start: number; readonly end: number; readonly word: string };

/** Finds in a text what a query asks for, in order and without overlaps. */
export type WordFinder = (text: string) => readonly FoundWord[];

/** Found words of a text that are looked at: a snippet shows a few. */
const MOST = 300;
const TOKEN = /[\p{L}\p{M}\p{N}]+/gu;
const ACCENTED = "\\u00aa-\\u024f\\u1e00-\\u1eff";
const ASCII = /^[a-zA-Z0-9]+$/;
/** Words that are marked only where nothing else was asked for: what PostgreSQL leaves out of an English text, in short. */
const EMPTY = new Set(
  "a an the of to in on at by for from with as is are was were be been it its this that and or but not no who what which when where".split(
    " ",
  ),
);
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  þ: "th",
  ı: "i",
};

/** A word without capitals and accents. */
function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const plain = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFC");
  return plain.replace(/[ßæœøđłþı]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * Makes the finder of a query: its words in any form, the beginnings of the last one, what stands for mistyped ones (`meant`, as the database
 * has them), its phrases word for word, and Japanese or Chinese anywhere.
 */
export function finderOf(asked: SearchQuery, meant: readonly string[]): WordFinder {
  const { words, beginning, phrases, runs } = wantedBy(asked, meant);
  const stems = new Map<string, string>();
  const stemOf = (folded: string): string => {
    const stem = stems.get(folded) ?? stemmer(folded);
    stems.set(folded, stem);
    return stem;
  };
  const forms = new Set([...words].flatMap((word) => [word, stemOf(word)]));
  const isWanted = (folded: string): boolean =>
    forms.has(folded) || forms.has(stemOf(folded)) || (beginning !== "" && folded.startsWith(beginning));
  const starts = startsOf([...forms, beginning]);
  return (text) => {
    const found: FoundWord[] = runs.flatMap((run) => occurrences(text, run));
    const tokens = phrases.length > 0 ? tokensOf(text) : [];
    for (const phrase of phrases) found.push(...sequences(tokens, phrase));
    if (starts) starts.lastIndex = 0;
    for (let match = starts?.exec(text); starts && match && found.length < MOST; match = starts.exec(text)) {
      const folded = foldWord(match[0]);
      if (isWanted(folded))
        found.push({ start: match.index, end: match.index + match[0].length, word: stemOf(folded) });
    }
    return withoutOverlaps(found);
  };
}

/**
 * Words that begin with the two letters that a wanted one begins with; null where none is wanted. Most of a text is passed over so, ten times
 * as fast as word by word. Any letter with an accent may stand for a plain one.
 */
function startsOf(wanted: readonly string[]): RegExp | null {
  const starts = [...new Set(wanted.flatMap((word) => (word === "" ? [] : [[...word].slice(0, 2).join("")])))];
  const patterns = starts.map((start) => [...start].map((letter) => `[${letter}${ACCENTED}]\\p{M}*`).join(""));
  return starts.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join("|")})[\\p{L}\\p{M}\\p{N}]*`, "giu");
}

type Wanted = {
  readonly words: ReadonlySet<string>;
  readonly beginning: string;
  readonly phrases: readonly (readonly string[])[];
  readonly runs: readonly string[];
};

function wantedBy(asked: SearchQuery, meant: readonly string[]): Wanted {
  const words = [...searchTerms(asked), ...meant].flatMap((word) => foldedWords(splitUnspaced(word).rest));
  const telling = words.filter((word) => !EMPTY.has(word));
  const phrases = asked.phrases
    .map((phrase) => foldedWords(splitUnspaced(phrase).rest))
    .filter((each) => each.length > 0);
  return {
    words: new Set(telling.length > 0 || asked.phrases.length > 0 ? telling : words),
    beginning: foldWord(asked.unfinished?.beginning ?? ""),
    phrases,
    runs: [...searchTerms(asked), ...asked.phrases].flatMap((each) => splitUnspaced(each).runs),
  };
}

function foldedWords(text: string): string[] {
  return tokensOf(text).map(({ folded }) => folded);
}

type Token = { readonly start: number; readonly end: number; readonly folded: string };

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldWord(word),
  }));
}

function occurrences(text: string, run: string): FoundWord[] {
  const found: FoundWord[] = [];
  for (let at = text.indexOf(run); at >= 0 && found.length < MOST; at = text.indexOf(run, at + run.length))
    found.push({ start: at, end: at + run.length, word: run });
  return found;
}

/** Where the words of a phrase follow one another. */
function sequences(tokens: readonly Token[], phrase: readonly string[]): FoundWord[] {
  const found: FoundWord[] = [];
  for (let from = 0; from + phrase.length <= tokens.length && found.length < MOST; from += 1) {
    if (!phrase.every((word, index) => tokens[from + index]?.folded === word)) continue;
    const there = tokens.slice(from, from + phrase.length);
    found.push(...there.map(({ start, end, folded }) => ({ start, end, word: folded })));
  }
  return found;
}

function withoutOverlaps(found: readonly FoundWord[]): FoundWord[] {
  const kept: FoundWord[] = [];
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  return kept;
}
