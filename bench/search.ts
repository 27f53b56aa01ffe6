import { parseArgs } from "node:util";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { serveEndpoints } from "@/lib/api/serve";
import { success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { randomFrom } from "@/lib/document/testing/anchor-trials";
import type { BenchTools } from "./run";
import { type Corpus, searchCorpus } from "./search-corpus";

/** What an answer may take, ms (95th percentile): to a whole query, and while it is typed. */
const ALLOWED = { asked: 20, typed: 15 };
/** Hits of a page, and of the box. */
const PAGE = 25;
const BOX = 8;
const QUERIES = 240;

/**
 * How long a search takes by the API, for whole queries and for each letter while they are typed, beside the plain way to do it: every
 * word by ILIKE in every table. In turns, so that both see the same machine. `--articles 10000 --passages 100000` are the sizes.
 */
export async function bench({ database }: BenchTools): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { articles: { type: "string", default: "10000" }, passages: { type: "string", default: "100000" } },
  });
  process.env.CANONRY_RATE_LIMITS = "off";
  await database();
  const started = performance.now();
  const corpus = await searchCorpus({ articles: Number(values.articles), passages: Number(values.passages) });
  const [{ passages } = { passages: 0 }] = await db.$queryRaw<
    { passages: number }[]
  >`SELECT count(*)::int AS passages FROM "Passage"`;
  console.log(`${corpus.titles.length} articles and ${passages} passages, made in ${seconds(started)} s`);
  const queries = queriesOf(corpus);
  const ask = asker(corpus);
  for (const { text } of queries.slice(0, 20)) await ask(text, PAGE);
  const asked = new Times("whole queries");
  const typed = new Times("while typing");
  const plain = new Times("plain ILIKE");
  for (const [index, { sort, text }] of queries.entries()) {
    asked.add(sort, await ask(text, PAGE));
    for (let end = 2; end <= Math.min(text.length, 12); end += 1) typed.add(sort, await ask(text.slice(0, end), BOX));
    // A tenth of them: it takes long.
    if (index % 10 === 0) plain.add(sort, await plainSearch(corpus.setting.worldId, text));
  }
  for (const times of [asked, typed, plain]) times.print();
  console.log(`ILIKE takes ${(plain.at(0.5) / asked.at(0.5)).toFixed(0)} times as long (medians).`);
  const kept = asked.at(0.95) <= ALLOWED.asked && typed.at(0.95) <= ALLOWED.typed;
  console.log(
    `At most ${ALLOWED.asked} ms for whole queries and ${ALLOWED.typed} ms while typing: ${kept ? "kept" : "NOT kept"}.`,
  );
  if (!kept) process.exitCode = 1;
}

type Query = { readonly sort: string; readonly text: string };

/** Queries of each sort, the same number of each. */
function queriesOf({ words, titles, texts }: Corpus): Query[] {
  const random = randomFrom(77);
  const pick = <T>(all: readonly T[], or: T): T => all[Math.floor(random() * all.length)] ?? or;
  const among = (from: number, to: number) => words[from + Math.floor(random() * (to - from))] ?? "";
  const inText = () => pick(pick(texts, "").split("\n"), "").replace(".", "").split(" ");
  const sorts: Readonly<Record<string, () => string>> = {
    "a title": () => pick(titles, ""),
    "a frequent word": () => among(0, 20),
    "a usual word": () => among(100, 2_000),
    "a rare word": () => among(10_000, 40_000),
    "two frequent words": () => `${among(0, 100)} ${among(0, 100)}`,
    "words of one sentence": () => inText().slice(3, 6).reverse().join(" "),
    "a phrase": () => `"${inText().slice(4, 7).join(" ")}"`,
    "a mistyped word": () => mistyped(among(500, 20_000), random),
    "a mistyped title": () => mistyped(pick(titles, ""), random),
    "a word of another script": () => pick(["天龍", "軽巡洋", "хабаровск", "tenryu", "cita", "emigre"], ""),
    "a part of a word": () => among(1_000, 20_000).slice(1),
    "words that stand nowhere together": () =>
      `${among(5_000, 40_000)} ${among(5_000, 40_000)} ${among(5_000, 40_000)}`,
  };
  return Array.from({ length: QUERIES }, (_, index) => {
    const [sort = "", make = () => ""] = Object.entries(sorts)[index % Object.keys(sorts).length] ?? [];
    return { sort, text: make() };
  });
}

function mistyped(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  return text.slice(0, at) + text.slice(at + 1);
}

/** Asks the API in process, as a member; returns the time, ms. */
function asker({ setting }: Corpus): (text: string, limit: number) => Promise<number> {
  const whoAsks = async () => success(setting.context.actor);
  const serve = serveEndpoints(apiEndpoints, "", { db, authenticate: whoAsks, clock: () => new Date() });
  return async (text, limit) => {
    const query = new URLSearchParams({ q: text, limit: String(limit) });
    const start = performance.now();
    const response = await serve(new Request(`http://bench/worlds/${setting.slug}/search?${query}`));
    const body = await response.text();
    if (response.status !== 200) throw new Error(`${response.status} ${body.slice(0, 300)}`);
    return performance.now() - start;
  };
}

async function plainSearch(worldId: string, text: string): Promise<number> {
  const words = text
    .replaceAll('"', "")
    .split(" ")
    .map((word) => `%${word}%`);
  const start = performance.now();
  await db.$queryRaw`
    SELECT id, title FROM "Article" WHERE "worldId" = ${worldId} AND title || text ILIKE ALL (${words}::text[])
    UNION ALL SELECT id, text FROM "Claim" WHERE "worldId" = ${worldId} AND text ILIKE ALL (${words}::text[])
    UNION ALL SELECT id, text FROM "Passage" WHERE "worldId" = ${worldId} AND text ILIKE ALL (${words}::text[])`;
  return performance.now() - start;
}

/** Times of one kind of answer, by the sort of query. */
class Times {
  readonly #bySort = new Map<string, number[]>();
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  add(sort: string, ms: number): void {
    this.#bySort.set(sort, [...(this.#bySort.get(sort) ?? []), ms]);
  }

  at(share: number): number {
    return quantile([...this.#bySort.values()].flat(), share);
  }

  print(): void {
    const count = [...this.#bySort.values()].flat().length;
    console.log(
      `\n${this.#name}: ${count} answers, median ${this.at(0.5).toFixed(1)} ms, 95th percentile ${this.at(0.95).toFixed(1)} ms`,
    );
    for (const [sort, times] of this.#bySort)
      console.log(
        `  ${sort.padEnd(36)} ${quantile(times, 0.5).toFixed(1).padStart(7)} ${quantile(times, 0.95).toFixed(1).padStart(7)}`,
      );
  }
}

function quantile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1_000).toFixed(0);
}
