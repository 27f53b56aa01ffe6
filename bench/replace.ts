import { setTimeout as wait } from "node:timers/promises";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { serveEndpoints } from "@/lib/api/serve";
import { success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import type { DocJson } from "@/lib/document/model/json";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { randomFrom } from "./long-document";
import type { BenchTools } from "./run";

/** Paragraphs of the articles that are replaced whole by as many others. */
const SIZES = [1_000, 5_000, 20_000];
/** How many times as much a paragraph may cost in the largest article as in the smallest. */
const MOST_GROWTH = 1.5;
/** The longest that nobody else may be answered, ms. */
const MOST_HELD = 200;
/** Paragraphs of an article that is replaced first: threads have to start, and code to be compiled. */
const WARM = 2_500;
const WORDS = 12;
const VOCABULARY = 3_000;

/**
 * What saving an article costs whose every paragraph is replaced, for three sizes, through the API: ms for each paragraph, which must not
 * grow with their number, and the longest that the thread that answers everybody was held. What is large runs in worker
 * threads, as it does in a server.
 */
export async function bench({ database }: BenchTools): Promise<void> {
  process.env.NEXT_RUNTIME = "nodejs";
  await database();
  const setting = await aWorld(db, "replaced");
  const random = randomFrom(9);
  const measured: { size: number; each: number; held: number }[] = [];
  await replaced(setting, WARM, random);
  for (const size of SIZES) {
    const { ms, held } = await replaced(setting, size, random);
    measured.push({ size, each: ms / size, held });
    console.log(
      `${String(size).padStart(6)} paragraphs replaced: ${Math.round(ms)} ms, ${(ms / size).toFixed(3)} ms each; ` +
        `others waited ${Math.round(held)} ms at most`,
    );
  }
  const growth = (measured.at(-1)?.each ?? 0) / (measured[0]?.each ?? 1);
  const held = Math.max(...measured.map((each) => each.held));
  console.log(`A paragraph of ${SIZES.at(-1)} costs ${growth.toFixed(2)} times as much as one of ${SIZES[0]}.`);
  const kept = growth <= MOST_GROWTH && held <= MOST_HELD;
  console.log(`No more than ${MOST_GROWTH} times and ${MOST_HELD} ms: ${kept ? "kept" : "NOT kept"}.`);
  if (!kept) process.exitCode = 1;
}

async function replaced(
  setting: Setting,
  size: number,
  random: () => number,
): Promise<{ readonly ms: number; readonly held: number }> {
  const slug = await anArticleWith(setting, paragraphs(size, "a", random), `Of ${size}`);
  const whoAsks = async () => success(setting.context.actor);
  const serve = serveEndpoints(apiEndpoints, "", { db, authenticate: whoAsks, clock: () => new Date() });
  const body = JSON.stringify({ baseRevision: 1, doc: paragraphs(size, "b", random), summary: "All of it" });
  const headers = { "content-type": "application/json" };
  const request = new Request(`http://bench/worlds/${setting.slug}/articles/${slug}`, { method: "PUT", headers, body });
  globalThis.gc?.();
  await wait(50);
  const longest = watchThread();
  const start = performance.now();
  const response = await serve(request);
  const ms = performance.now() - start;
  const held = longest();
  if (response.status !== 200) throw new Error(`${response.status} ${(await response.text()).slice(0, 300)}`);
  return { ms, held };
}

/**
 * Watches how long this thread computes between two moments at which it could answer somebody; the answer stops it and tells the longest,
 * in ms of the processor, so that other programs on the machine do not count.
 */
function watchThread(): () => number {
  let longest = 0;
  let before = process.threadCpuUsage();
  const look = (): void => {
    const { user, system } = process.threadCpuUsage(before);
    longest = Math.max(longest, (user + system) / 1000);
    before = process.threadCpuUsage();
  };
  const ticking = setInterval(look, 5);
  return () => {
    look();
    clearInterval(ticking);
    return longest;
  };
}

/** Paragraphs of words that are drawn from those of one language: two such texts have words in common, and no sentences. */
function paragraphs(count: number, prefix: string, random: () => number): DocJson {
  const word = (): string => `w${Math.floor(random() ** 3 * VOCABULARY).toString(36)}`;
  return doc(
    ...Array.from({ length: count }, (_none, index) =>
      p.id(`${prefix}${index}`, `${Array.from({ length: WORDS }, word).join(" ")}.`),
    ),
  );
}
