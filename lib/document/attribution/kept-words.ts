import { commonTokens, type Match } from "@/lib/document/words/common-tokens";
import { EDGE } from "./block-words";

/** Words that stayed between two changes count as kept when there are at least so many of them, however much changed around. */
const SURELY_KEPT = 4;

/**
 * The ranges of words that went from one state of a text to another. Fewer words than `SURELY_KEPT` between two long
 * changes stayed by chance ("of the" in a paragraph that was written anew): a range counts when the square of its
 * length is no less than the shorter change beside it, so that single words are kept between single words that changed.
 */
export function keptWords(before: readonly string[], after: readonly string[]): readonly Match[] {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]): Int32Array =>
    Int32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  return withoutChance(commonTokens(numbered(before), numbered(after)), before, after);
}

/** The matches without those between two longer changes; what such a match leaves becomes part of the change. */
function withoutChance(matches: readonly Match[], before: readonly string[], after: readonly string[]): Match[] {
  const kept: Match[] = [];
  const end: Match = { a: before.length, b: after.length, length: 0 };
  for (const [index, match] of matches.entries()) {
    kept.push(match);
    // A change that grew because a match was swallowed may swallow the match before it.
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      const left = changeBetween(kept.at(-2), last);
      const right = changeBetween(last, matches[index + 1] ?? end);
      if (!isChance(last, before, left, right)) break;
      kept.pop();
    }
  }
  return kept;
}

/**
 * How many words the longer side of a change has. Where words only came or only went nothing could be mixed up, and a text's
 * beginning and end are no change at all: 0.
 */
function changeBetween(left: Match | undefined, right: Match): number {
  const gone = right.a - (left ? left.a + left.length : 0);
  const came = right.b - (left ? left.b + left.length : 0);
  return gone === 0 || came === 0 ? 0 : Math.max(gone, came);
}

function isChance(match: Match, before: readonly string[], left: number, right: number): boolean {
  const words = before.slice(match.a, match.a + match.length).filter((word) => word !== EDGE).length;
  // The beginning or end of a line speaks for two words that stayed, not for one.
  const strength = words > 1 ? match.length : words;
  if (strength >= SURELY_KEPT) return false;
  const beside = left === 0 || right === 0 ? Math.max(left, right) : Math.min(left, right);
  return strength * strength < beside;
}
