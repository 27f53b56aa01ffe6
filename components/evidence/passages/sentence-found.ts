import { sentencesOf } from "@/lib/document/words/sentences";
import { snippetParts } from "@/lib/search/snippet-parts";

/**
 * The sentence of a passage that a search found: the first with most of the words that are marked in its snippet; undefined where
 * none of them stands in it, as when a name was found by another spelling.
 */
export function sentenceFound(text: string, snippet: string): { start: number; end: number } | undefined {
  const marked = snippetParts(snippet).flatMap((part) => (part.found ? [part.text.toLowerCase()] : []));
  const found = [...new Set(marked)];
  const counted = sentencesOf(text).map((sentence) => {
    const words = sentence.text.toLowerCase();
    return { sentence, count: found.filter((word) => words.includes(word)).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const best = most === 0 ? undefined : counted.find(({ count }) => count === most)?.sentence;
  return best && { start: best.start, end: best.end };
}
