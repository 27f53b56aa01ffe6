import { stemmer } from "stemmer";
import type { SuggestiblePassage } from "@/lib/evidence/suggestions/passage-index";

/** Plain BM25 over stems (k1 1.2, b 0.75), to compare suggestions with; the passages best first. */
export function plainBm25(passages: readonly SuggestiblePassage[]): (query: string) => readonly SuggestiblePassage[] {
  const stems = passages.map(({ text }) => stemsOf(text));
  const mean = stems.reduce((sum, each) => sum + each.length, 0) / stems.length;
  const found = new Map<string, number>();
  for (const each of stems) for (const stem of new Set(each)) found.set(stem, (found.get(stem) ?? 0) + 1);
  return (query) => {
    const wanted = new Set(stemsOf(query));
    const scored = passages.map((passage, at) => {
      const own = stems[at] ?? [];
      let score = 0;
      for (const stem of wanted) {
        const count = own.filter((each) => each === stem).length;
        const n = found.get(stem) ?? 0;
        const worth = Math.log(1 + (passages.length - n + 0.5) / (n + 0.5));
        score += (worth * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * own.length) / mean));
      }
      return { passage, score };
    });
    return scored.sort((a, b) => b.score - a.score).map(({ passage }) => passage);
  };
}

function stemsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));
}
