import { EDGE } from "./block-words";

/** Another text whose words, or some of them, may stand again in this one. `origins` are beside the words; 0 at edges. */
export type WordSource = {
  readonly words: readonly string[];
  readonly origins: readonly number[];
  /** The text is still there: what is alike was copied, not brought back or moved. */
  readonly alive: boolean;
};

/** Words in a row that make a passage of a text that went. Fewer are found by the words around them, or as a whole line. */
const LEAST_MOVED = 4;
/** Words that make a passage of a text that went when they are a whole line of it, merged into another or split off. */
const LEAST_LINE = 3;
/** Words in a row that make a copy of a text that stayed. Turns of phrase are shorter ("at the end of the war"). */
const LEAST_COPIED = 7;
/** Words by which passages are looked up. */
const SEED = 3;
/** A seed in more places than this tells nothing; it bounds the search. */
const COMMON = 24;

type WordPosition = { readonly source: number; readonly at: number };
type Repeat = { readonly to: number; readonly from: number; readonly length: number; readonly source: WordSource };

/** Other texts, and where in them each few words in a row stand: made once, however many texts are compared with them. */
export type RepeatIndex = {
  readonly sources: readonly WordSource[];
  readonly places: ReadonlyMap<string, readonly WordPosition[]>;
};

/** Looks up where in the `sources` the words of the `texts` stand. Takes time in the length of all of them together. */
export function repeatIndex(sources: readonly WordSource[], texts: readonly (readonly string[])[]): RepeatIndex {
  const places = new Map<string, WordPosition[]>();
  for (const words of texts) {
    for (let at = 0; at + SEED <= words.length; at += 1) places.set(seedAt(words, at), []);
  }
  for (const [source, { words }] of sources.entries()) {
    for (let at = 0; at + SEED <= words.length; at += 1) {
      const list = places.get(seedAt(words, at));
      if (list !== undefined && list.length < COMMON) list.push({ source, at });
    }
  }
  return { sources, places };
}

/**
 * Finds for words of unknown origin (0 in `origins`) the passages of other texts in which they stand, longest first, and
 * gives them the origins that they have there. Changes `origins` in place. A passage that goes on where the words around
 * the unknown ones came from may be as short as a word; any other must be long enough not to be alike by chance.
 * Greedy string tiling (Wise, "String Similarity via Greedy String Tiling", 1993), except that a text may be copied twice.
 */
export function takeRepeated(words: readonly string[], origins: number[], index: RepeatIndex): void {
  const repeats = repeatsIn(words, origins, index);
  repeats.sort((a, b) => b.length - a.length || Number(a.source.alive) - Number(b.source.alive));
  for (const repeat of repeats) if (counts(words, origins, repeat)) take(words, origins, repeat);
}

function repeatsIn(words: readonly string[], origins: readonly number[], { sources, places }: RepeatIndex): Repeat[] {
  const repeats: Repeat[] = [];
  for (let to = 0; to + SEED <= words.length; to += 1) {
    for (const { source: index, at } of places.get(seedAt(words, to)) ?? []) {
      const source = sources[index];
      if (!source || (at > 0 && words[to - 1] === source.words[at - 1])) continue;
      let length = SEED;
      while (to + length < words.length && words[to + length] === source.words[at + length]) length += 1;
      if (unknownIn(words, origins, to, length) > 0) repeats.push({ to, from: at, length, source });
    }
  }
  return repeats;
}

function seedAt(words: readonly string[], at: number): string {
  return `${words[at]} ${words[at + 1]} ${words[at + 2]}`;
}

function unknownIn(words: readonly string[], origins: readonly number[], from: number, length: number): number {
  let unknown = 0;
  for (let at = from; at < from + length; at += 1) if (origins[at] === 0 && words[at] !== EDGE) unknown += 1;
  return unknown;
}

/** Whether a passage is no chance. */
function counts(words: readonly string[], origins: readonly number[], { to, from, length, source }: Repeat): boolean {
  const unknown = unknownIn(words, origins, to, length);
  if (unknown === 0) return false;
  if (goesOn(origins, { to, from, length, source })) return true;
  if (unknown >= (source.alive ? LEAST_COPIED : LEAST_MOVED)) return true;
  if (source.alive) return false;
  const [wholeBefore, wholeNow] = [isWhole(source.words, from, length), isWhole(words, to, length)];
  return (wholeBefore && wholeNow) || (unknown >= LEAST_LINE && (wholeBefore || wholeNow));
}

/** Whether some words around the unknown ones are known, and all of them came from this passage. */
function goesOn(origins: readonly number[], { to, from, length, source }: Repeat): boolean {
  let known = 0;
  for (let step = 0; step < length; step += 1) {
    const origin = origins[to + step] ?? 0;
    if (origin > 0 && origin !== source.origins[from + step]) return false;
    if (origin > 0) known += 1;
  }
  return known > 1;
}

/** Whether a range is all of a line, or of several. */
function isWhole(words: readonly string[], from: number, length: number): boolean {
  const begins = words[from] === EDGE || words[from - 1] === EDGE;
  return begins && (words[from + length - 1] === EDGE || words[from + length] === EDGE);
}

function take(words: readonly string[], origins: number[], { to, from, length, source }: Repeat): void {
  for (let step = 0; step < length; step += 1) {
    if (origins[to + step] === 0 && words[to + step] !== EDGE) origins[to + step] = source.origins[from + step] ?? 0;
  }
}
