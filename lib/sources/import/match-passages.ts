import { newId } from "@/lib/base/ids";
import { textHash } from "@/lib/document/model/hash";
import type { ParsedPassage, PassageKind } from "@/lib/sources/passage";
import { alignHashes } from "./align-hashes";

/** Below this share of common words two passages in the same place are taken for different ones, not for an edit. */
const SAME_PASSAGE = 0.5;

/** How far ahead in a gap an older form is looked for: a whole thread rewritten must not take quadratic time. */
const LOOK_AHEAD = 40;

/** A passage of the version before. */
export type KnownPassage = {
  readonly id: string;
  readonly kind: PassageKind;
  readonly hash: string;
  readonly text: string;
  readonly post: number | null;
};

/** The stable ids of a new version's passages, in order, and what became of the old ones. */
export type MatchedPassages = {
  readonly ids: readonly string[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
};

/**
 * Gives the passages of a new version the ids of the old ones: first equal texts in the same order, then, in the gaps
 * between them, passages one after the other that share at least half of their words. A passage stays of its kind: what
 * somebody wrote does not become the quotation of it by another, though that still has the words which they have changed.
 */
export function matchPassages(before: readonly KnownPassage[], after: readonly ParsedPassage[]): MatchedPassages {
  const pairs = alignHashes(
    before.map((passage) => `${passage.kind} ${passage.hash}`),
    after.map((passage) => `${passage.kind} ${textHash(passage.text)}`),
  );
  const ids: string[] = [];
  let kept = 0;
  let old = 0;
  for (const [oldPlace, newPlace] of [...pairs, [before.length, after.length] as const]) {
    const gap = olderForms(before.slice(old, oldPlace), after.slice(ids.length, newPlace));
    for (const id of gap) {
      if (id !== null) kept += 1;
      ids.push(id ?? newId<"Passage">());
    }
    const same = before[oldPlace];
    if (same) ids.push(same.id);
    old = oldPlace + 1;
  }
  const equal = pairs.length;
  return { ids, added: after.length - equal - kept, changed: kept, removed: before.length - equal - kept };
}

/** For each passage of a gap the id of the first older one left that it is a newer form of; null where there is none. */
function olderForms(before: readonly KnownPassage[], after: readonly ParsedPassage[]): (string | null)[] {
  const known = before.map(({ kind, text }) => ({ kind, words: wordSetOf(text) }));
  let next = 0;
  return after.map(({ kind, text }) => {
    const words = wordSetOf(text);
    const ahead = known
      .slice(next, next + LOOK_AHEAD)
      .findIndex((older) => older.kind === kind && commonWords(older.words, words) >= SAME_PASSAGE);
    if (ahead < 0) return null;
    next += ahead + 1;
    return before[next - 1]?.id ?? null;
  });
}

/** Dice's coefficient of two sets of words, 0 to 1. */
function commonWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const size = left.size + right.size;
  if (size === 0) return 1;
  // So unequal in length that all words in common would not do.
  if (2 * Math.min(left.size, right.size) < SAME_PASSAGE * size) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return (2 * common) / size;
}

function wordSetOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
