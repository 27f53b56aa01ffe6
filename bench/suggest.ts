import { indexPassages } from "@/lib/suggestions/passage-index";
import { rankPassages } from "@/lib/suggestions/rank-passages";
import { plainBm25 } from "./plain-bm25";
import type { BenchTools } from "./run";
import { goldSet, sampleSet, type TrialSet } from "./suggest-trials";

const DEPTHS = [1, 3, 5, 10];

/** How often the right passage is among the first: ours beside plain BM25. */
export async function bench(_tools: BenchTools): Promise<void> {
  const gold = goldSet();
  if (!gold) console.log("The gold claims are not beside the project: left out.");
  for (const set of [...(gold ? [gold] : []), sampleSet()]) {
    console.log(`\n${set.name}: ${set.trials.length} claims, ${set.passages.length} passages`);
    report("canonry", set, await ranksOf(set));
    report("plain BM25", set, plainRanks(set));
  }
}

async function ranksOf(set: TrialSet): Promise<readonly number[]> {
  const sources = [...new Set(set.passages.map(({ source }) => source))];
  const indexes = await Promise.all(
    sources.map((source) => indexPassages(set.passages.filter((each) => each.source === source))),
  );
  const texts = new Map(set.passages.map((each) => [each.id, each.text]));
  const ranks: number[] = [];
  for (const { claim, right } of set.trials) {
    const found = await rankPassages(claim, indexes, async (wanted) => wanted.map(({ id }) => texts.get(id) ?? ""), 10);
    ranks.push(found.findIndex(({ passage, text }) => right({ ...passage, text })));
  }
  return ranks;
}

function plainRanks(set: TrialSet): readonly number[] {
  const search = plainBm25(set.passages);
  return set.trials.map(({ claim, right }) => search(claim).slice(0, 10).findIndex(right));
}

function report(name: string, set: TrialSet, ranks: readonly number[]): void {
  const figures = DEPTHS.map((depth) => {
    const right = ranks.filter((rank) => rank !== -1 && rank < depth).length;
    return `first ${depth}: ${right}/${set.trials.length}`.padEnd(20);
  });
  console.log(`  ${name.padEnd(14)}${figures.join("")}`);
}
