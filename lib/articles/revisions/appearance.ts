import { wordsWithEdges } from "@/lib/document/attribution/block-words";
import type { NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import { splitWords } from "@/lib/document/words/tokens";
import type { OriginRevision } from "./attribution";

/** Characters of a text that is looked for in a history: a long sentence. */
export const MAX_SOUGHT = 400;

/** A revision in which words came into an article, or went: how often they stood there before and after. */
export type Appearance = {
  readonly revision: OriginRevision;
  readonly before: number;
  readonly after: number;
};

/** Where words came and went in a history, newest first, and how often they stand in the text today. */
export type Appearances = {
  readonly now: number;
  /** The revisions that have them. */
  readonly revisions: number;
  readonly changes: readonly Appearance[];
};

/** The words that are looked for, in small letters; none where the text has no word. */
export function soughtWords(text: string): readonly string[] {
  return splitWords(text).map((word) => word.toLowerCase());
}

/** How often a block has the words in a row within one line, whatever their marks, case, and the signs between them. */
export function timesIn(node: NodeJson, sought: readonly string[]): number {
  const longest = sought.reduce((a, b) => (b.length > a.length ? b : a), "");
  // Most blocks have not even the longest word: this spares cutting them into words.
  if (longest === "" || !nodeText(node).toLowerCase().includes(longest)) return 0;
  const words = wordsWithEdges(node);
  let times = 0;
  for (let at = words.indexOf(sought[0] ?? ""); at !== -1; at = words.indexOf(sought[0] ?? "", at + 1)) {
    if (sought.every((word, step) => words[at + step] === word)) times += 1;
  }
  return times;
}

/** The revisions (1 to `head`) in which the number of times changed, newest first; `times` by revision, 0 where it has none. */
export function changesOf(
  times: ReadonlyMap<number, number>,
  head: number,
): { readonly number: number; readonly before: number; readonly after: number }[] {
  const changes = [];
  for (let number = head; number >= 1; number -= 1) {
    const [before, after] = [times.get(number - 1) ?? 0, times.get(number) ?? 0];
    if (before !== after) changes.push({ number, before, after });
  }
  return changes;
}
