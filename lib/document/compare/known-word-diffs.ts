import type { NodeJson } from "@/lib/document/model/json";
import type { WordDiff } from "./word-diff";

/** Keeps comparisons of two lines that may be asked for again. */
export type WordDiffKeeper = {
  readonly get: (before: NodeJson, after: NodeJson) => WordDiff | undefined;
  readonly keep: (before: NodeJson, after: NodeJson, diff: WordDiff) => void;
};

let keeper: WordDiffKeeper | undefined;

/** Has comparisons of lines kept from now on, where both are the same objects again; undefined: none any more. */
export function keepWordDiffs(by: WordDiffKeeper | undefined): void {
  keeper = by;
}

/** The comparison of these two lines, where it is kept. */
export function knownWordDiff(before: NodeJson, after: NodeJson): WordDiff | undefined {
  return keeper?.get(before, after);
}

/** Keeps a comparison of two lines, where they are kept at all, and returns it. */
export function keptWordDiff(before: NodeJson, after: NodeJson, diff: WordDiff): WordDiff {
  keeper?.keep(before, after, diff);
  return diff;
}
