import { diffArrays } from "diff";
import { newId } from "@/lib/base/ids";
import { textHash } from "@/lib/document/hash";
import type { ParsedPassage } from "@/lib/sources/passage";

/** Below this share of common words two passages in the same place are taken for different ones, not for an edit. */
const SAME_PASSAGE = 0.5;
/** Edits of the alignment that are looked for: beyond, the texts have so little in common that no id should be kept. */
const MAX_EDITS = 20_000;

/** How far ahead in a gap an older form is looked for: a whole thread rewritten must not take quadratic time. */
const LOOK_AHEAD = 40;

/** A passage of the version before. */
export type KnownPassage = {
  readonly id: string;
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
 * Gives the passages of a new version the ids of the old ones: first equal texts in the same order (an alignment by
 * Myers), then, in the gaps between them, passages one after the other that share at least half of their words.
 */
export function matchPassages(before: readonly KnownPassage[], after: readonly ParsedPassage[]): MatchedPassages {
  const hashes = after.map((passage) => textHash(passage.text));
  const parts = diffArrays(
    before.map((passage) => passage.hash),
    hashes,
    { maxEditLength: MAX_EDITS },
  );
  const ids: string[] = [];
  const counts = { added: 0, changed: 0, removed: 0 };
  let old = 0;
  let gap: KnownPassage[] = [];
  for (const part of parts ?? [
    { removed: true, added: false, value: before.map((passage) => passage.hash) },
    { removed: false, added: true, value: hashes },
  ]) {
    if (part.removed) {
      gap = before.slice(old, old + part.value.length);
      old += part.value.length;
      counts.removed += gap.length;
      continue;
    }
    for (const _hash of part.value) {
      const passage = after[ids.length];
      if (!part.added) ids.push(before[old++]?.id ?? newId<"Passage">());
      else if (passage) ids.push(takeFrom(gap, passage, counts));
    }
    gap = [];
  }
  return { ids, ...counts };
}

/** The id of the first passage left in the gap that is an older form of this one, or a new id. */
function takeFrom(
  gap: KnownPassage[],
  passage: ParsedPassage,
  counts: { added: number; changed: number; removed: number },
): string {
  const index = gap.slice(0, LOOK_AHEAD).findIndex((known) => commonWords(known.text, passage.text) >= SAME_PASSAGE);
  const known = gap[index];
  if (!known) {
    counts.added += 1;
    return newId<"Passage">();
  }
  gap.splice(0, index + 1);
  counts.changed += 1;
  counts.removed -= 1;
  return known.id;
}

/** Dice's coefficient of two texts' sets of words, 0 to 1. */
function commonWords(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
