import { db } from "@/lib/db";
import { randomFrom } from "@/lib/document/testing/anchor-trials";
import { indexPassages } from "@/lib/evidence/suggestions/passage-index";
import { rankPassages } from "@/lib/evidence/suggestions/rank-passages";
import { suggestPassages } from "@/lib/evidence/suggestions/read";
import { searchWorld } from "@/lib/search/read";
import { importSource } from "@/lib/sources/import/import-source";
import { aWorld } from "@/prisma/testing/a-world";
import { plainBm25 } from "./plain-bm25";
import type { BenchTools } from "./run";
import { goldSet, sampleSet, type TrialSet } from "./suggest-trials";

const DEPTHS = [1, 3, 5, 10];

/** Passages in the database when speed is measured, and the sources that they come in. */
const PASSAGES = 100_000;
const SOURCES = 5;
/** What is allowed for one answer there, ms (95th percentile). */
const ALLOWED = 50;
/** Questions asked there. */
const ASKED = 200;
/** Of them, asked of the full-text search as well: an answer of it takes long. */
const SEARCHED = 5;

/**
 * How often the right passage is among the first, ours beside plain BM25, on the gold claims and the sample world; and how
 * long an answer takes with 100,000 passages in the database, which are made of the sample's sentences with other words.
 */
export async function bench(tools: BenchTools): Promise<void> {
  const gold = goldSet();
  if (!gold) console.log("The gold claims are not beside the project: left out.");
  for (const set of [...(gold ? [gold] : []), sampleSet()]) {
    console.log(`\n${set.name}: ${set.trials.length} claims, ${set.passages.length} passages`);
    report("canonry", set, await ranksOf(set));
    report("plain BM25", set, plainRanks(set));
  }
  await tools.database();
  await speed();
}

async function speed(): Promise<void> {
  const { passages, trials } = sampleSet();
  const random = randomFrom(1_940);
  const texts = passages.map(({ text }) => text);
  const vocabulary = passages.flatMap(({ text }) => text.match(/\p{L}{3,}/gu) ?? []);
  const pick = <T>(all: readonly T[], or: T): T => all[Math.floor(random() * all.length)] ?? or;
  const reworded = (text: string) =>
    text.replace(/\p{L}{3,}/gu, (word) => (random() < 0.4 ? pick(vocabulary, word) : word)).replace(/\s+/gu, " ");
  const { context, slug, worldId } = await aWorld(db);
  for (let source = 0; source < SOURCES; source++) {
    const posts = Array.from(
      { length: PASSAGES / SOURCES / 4 },
      (_, at) => `## Writer ${at % 40}\n\n${Array.from({ length: 4 }, () => reworded(pick(texts, ""))).join("\n\n")}\n`,
    );
    const text = `# Thread ${source}\n\n${posts.join("\n----------\n\n")}`;
    const imported = await importSource(context, slug, { kind: "thread", title: `Thread ${source}`, text });
    if (!imported.ok) throw new Error(imported.failure.detail);
  }
  const stored = await db.passage.count();
  const before = performance.now();
  await suggestPassages(db, worldId, { text: "Anything", limit: 10 });
  const first = performance.now() - before;
  const times: number[] = [];
  const searched: number[] = [];
  for (let at = 0; at < ASKED; at++) {
    const { claim } = trials[at % trials.length] ?? { claim: "" };
    const start = performance.now();
    await suggestPassages(db, worldId, { text: claim, limit: 10 });
    times.push(performance.now() - start);
    if (at >= SEARCHED) continue;
    const then = performance.now();
    await searchWorld(db, worldId, claim.split(" ").join(" or "), { filter: { in: ["passages"] }, limit: 10 });
    searched.push(performance.now() - then);
  }
  console.log(`\n${stored.toLocaleString("en")} passages in the database, ${ASKED} questions, 10 answers each`);
  console.log(`  the first question, which makes the index: ${first.toFixed(0)} ms`);
  console.log(
    `  canonry         median ${at(times, 0.5)} ms, 95th percentile ${at(times, 0.95)} ms (allowed: ${ALLOWED})`,
  );
  console.log(
    `  full-text search of the database, any word: median ${at(searched, 0.5)} ms, 95th percentile ${at(searched, 0.95)} ms`,
  );
  console.log(`  memory of the process: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
}

function at(times: readonly number[], share: number): string {
  return ([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1);
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
