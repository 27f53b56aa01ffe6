import { linesOf, placedWords } from "@/lib/document/attribution/block-words";
import { blockId, type NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";

/** The revision in which words were first written. */
export type OriginRevision = {
  readonly number: number;
  readonly author: { readonly id: string; readonly name: string };
  readonly at: Date;
  readonly summary: string;
};

/** Somebody whose words stand in a text. `share` is between 0 and 1. */
export type Contributor = {
  readonly author: { readonly id: string; readonly name: string };
  readonly words: number;
  readonly share: number;
};

/** Words in a row that came in one revision: `[start, end)` in UTF-16 units of the plain text of a textblock. */
export type AttributedSpan = {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly words: number;
  /** The number of the revision that brought them. */
  readonly revision: number;
};

/** Whose the words of one revision of an article are. Contributors by share, revisions ascending, ranges as in the text. */
export type Attribution = {
  readonly revision: number;
  readonly words: number;
  readonly contributors: readonly Contributor[];
  readonly origins: readonly OriginRevision[];
  readonly stretches: readonly AttributedSpan[];
};

/** A run of words is kept in one positive 32-bit number: how many words above so many bits, their revision below. */
export const REVISION_BITS = 20;
/** The bits of a run that say from which revision it is. */
export const ORIGIN_MASK = 2 ** REVISION_BITS - 1;
const MOST_WORDS = 2 ** (31 - REVISION_BITS) - 1;

/** The origins of a block's words as they are kept: one number for each run of words from one revision. */
export function packOrigins(origins: readonly number[]): number[] {
  const runs: { origin: number; words: number }[] = [];
  for (const origin of origins) {
    const last = runs.at(-1);
    if (last?.origin === origin && last.words < MOST_WORDS) last.words += 1;
    else runs.push({ origin, words: 1 });
  }
  return runs.map(({ origin, words }) => words * 2 ** REVISION_BITS + origin);
}

/** The origin of each word, from how they are kept. */
export function unpackOrigins(runs: readonly number[]): number[] {
  return runs.flatMap((run) => {
    const words = Math.floor(run / 2 ** REVISION_BITS);
    return new Array<number>(words).fill(run % 2 ** REVISION_BITS);
  });
}

/** A block's text as ranges; `origins` has one number for each of its words. Marks before and after words go with them. */
export function stretchesOf(node: NodeJson, origins: readonly number[]): AttributedSpan[] {
  let used = 0;
  return linesOf(node).flatMap((line) => {
    const words = placedWords(line);
    const mine = origins.slice(used, used + words.length);
    used += words.length;
    return stretchesInLine(line, words, mine);
  });
}

type Word = { readonly start: number; readonly end: number };

function stretchesInLine(line: NodeJson, words: readonly Word[], origins: readonly number[]): AttributedSpan[] {
  const text = nodeText(line);
  const stretches: AttributedSpan[] = [];
  const cut = (from: number, to: number): void => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last) return;
    const start = before(text, words[from - 1]?.end ?? 0, first.start);
    const end = after(text, last.end, words[to]?.start ?? text.length);
    const revision = origins[from] ?? 0;
    stretches.push({ block: blockId(line), start, end, text: text.slice(start, end), words: to - from, revision });
  };
  let from = 0;
  for (let to = 1; to <= words.length; to += 1) {
    if (to < words.length && origins[to] === origins[from]) continue;
    cut(from, to);
    from = to;
  }
  return stretches;
}

/** Where a word begins together with what stands close before it: after the last white space between `from` and `word`. */
function before(text: string, from: number, word: number): number {
  const spaces = text.slice(from, word).match(/^.*\s/s);
  return from === 0 && !spaces ? 0 : from + (spaces?.[0].length ?? word - from);
}

/** Where a word ends together with what stands close after it: before the first white space between `word` and `to`. */
function after(text: string, word: number, to: number): number {
  const space = text.slice(word, to).search(/\s/);
  return space === -1 ? to : word + space;
}

/** Who has how many of the words, most first; `words` holds for each revision how many of them it brought. */
export function contributorsOf(
  words: ReadonlyMap<number, number>,
  origins: ReadonlyMap<number, OriginRevision>,
): Contributor[] {
  const total = [...words.values()].reduce((sum, count) => sum + count, 0);
  const byAuthor = new Map<string, { author: OriginRevision["author"]; words: number }>();
  for (const [number, count] of words) {
    const author = origins.get(number)?.author;
    if (!author) throw new Error(`Words come from revision ${number}, which is not there`);
    byAuthor.set(author.id, { author, words: (byAuthor.get(author.id)?.words ?? 0) + count });
  }
  const contributors = [...byAuthor.values()].map((each) => ({ ...each, share: each.words / total }));
  return contributors.sort((a, b) => b.words - a.words || (a.author.name < b.author.name ? -1 : 1));
}
