import { EDGE } from "./block-words";

/** Words (and edges of lines) of which one fingerprint is made. Fewer are alike by chance, more are lost by each edit. */
const GRAM = 4;
/**
 * Of so many fingerprints one after the other at least one is kept. As it is `GRAM`, a single word that stands again among
 * the words that it stood among before has one that is kept; greater windows would take less room and miss it.
 */
const WINDOW = 4;

/** A fingerprint and the places `[start, end)` among the words of which it was made. */
export type Fingerprint = { readonly hash: number; readonly start: number; readonly end: number };

/**
 * The fingerprints by which a text can be found again: 32-bit hashes (signed) of each few words in a row, of which the smallest
 * among neighbours is kept, and of each line that is shorter than that. After Schleimer, Wilkerson and Aiken, "Winnowing: Local
 * Algorithms for Document Fingerprinting" (2003): of a range of `WINDOW + GRAM - 1` words that two texts share both keep one.
 * `salt` keeps those of one article apart from another's.
 */
export function fingerprintsOf(words: readonly string[], salt: string): Fingerprint[] {
  const seed = hashOf(SEED, salt);
  const print = (start: number, end: number): Fingerprint => {
    return { hash: words.slice(start, end).reduce(hashOf, seed), start, end };
  };
  const grams = Array.from({ length: Math.max(0, words.length - GRAM + 1) }, (_, at) => print(at, at + GRAM));
  const kept = new Set<Fingerprint>(shortLines(words).map(([start, end]) => print(start, end)));
  for (let start = 0; start === 0 || start + WINDOW <= grams.length; start += 1) {
    const window = grams.slice(start, start + WINDOW);
    const [first, ...others] = window;
    if (first) kept.add(others.reduce((least, each) => (each.hash < least.hash ? each : least), first));
  }
  return [...kept];
}

/** The hashes to keep of a text: ascending, none twice. */
export function hashesOf(words: readonly string[], salt: string): number[] {
  const hashes = new Set(fingerprintsOf(words, salt).map(({ hash }) => hash));
  return [...hashes].sort((a, b) => a - b);
}

/** The places of lines that have fewer words than a fingerprint is made of, edges included. */
function shortLines(words: readonly string[]): (readonly [number, number])[] {
  const lines: (readonly [number, number])[] = [];
  let start = -1;
  words.forEach((word, place) => {
    if (word !== EDGE) return;
    if (start === -1) {
      start = place;
      return;
    }
    const length = place + 1 - start;
    if (length > 2 && length < GRAM) lines.push([start, place + 1]);
    start = -1;
  });
  return lines;
}

const SEED = 0x811c9dc5;

/** FNV-1a over the UTF-16 units of a word and its end. */
function hashOf(hash: number, word: string): number {
  let mixed = hash;
  for (let index = 0; index < word.length; index += 1) mixed = Math.imul(mixed ^ word.charCodeAt(index), 0x01000193);
  return Math.imul(mixed ^ 0x1f, 0x01000193) | 0;
}
