import type { NodeJson } from "@/lib/document/model/json";
import { isTextblock, nodeText } from "@/lib/document/model/text";
import { isWord, tokensOf } from "@/lib/document/words/tokens";

/** Stands at both ends of each line of a block, among its words. No word is like it. */
export const EDGE = "\n";

/** A word and where it stands: UTF-16 offsets in the plain text of its textblock. */
export type PlacedWord = { readonly key: string; readonly start: number; readonly end: number };

/** The words of one textblock in order. `key` is the word in small letters: a sentence that begins anew keeps its first word. */
export function placedWords(textblock: NodeJson): PlacedWord[] {
  const words: PlacedWord[] = [];
  let start = 0;
  for (const token of tokensOf(nodeText(textblock))) {
    const end = start + token.length;
    if (isWord(token)) words.push({ key: token.toLowerCase(), start, end });
    start = end;
  }
  return words;
}

/** The textblocks that a block is or holds, in order. */
export function linesOf(block: NodeJson): readonly NodeJson[] {
  if (isTextblock(block)) return [block];
  return (block.content ?? []).flatMap(linesOf);
}

/** All words of a block and what it holds, with an `EDGE` before and after each line. */
export function wordsWithEdges(block: NodeJson): string[] {
  return linesOf(block).flatMap((line) => [EDGE, ...placedWords(line).map(({ key }) => key), EDGE]);
}
