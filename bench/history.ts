import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { serveEndpoints } from "@/lib/api/serve";
import { success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { withInline } from "@/lib/document/model/inline";
import type { DocJson } from "@/lib/document/model/json";
import { wordCount } from "@/lib/document/model/text";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { citedDocument } from "./cited-document";
import { randomFrom } from "./long-document";
import type { BenchTools } from "./run";

const WORDS = 10_000;
const REVISIONS = 1_000;
/** Paragraphs changed in each revision, and words changed in each of these. */
const CHANGED = 3;
const EDITED_WORDS = 6;
/**
 * Saves after which the rows that died are cleared away, as autovacuum does each minute: people save less often than that, and
 * nobody saves ten times a minute.
 */
const VACUUMED = 10;
/** Saves of which the median counts: the time of a single one says little. */
const SAVES = 20;
/** What is allowed: share of a revision's own JSON, ms to open anything, and how much slower the last saves may be. */
const LIMITS = { bytes: 0.1, milliseconds: 300, slower: 1.5 };

/**
 * A long history: an article of 10,000 words and 33 cited claims, saved a thousand times through the API with three changed
 * paragraphs each, on a database of its own. Bytes for each revision, with indexes and what is kept aside; the time to open
 * parts of the history through the API, first and middle; and what saving costs at the end. Beside it, the same documents
 * kept whole as `jsonb` in a table of their own.
 */
export async function bench({ database }: BenchTools): Promise<void> {
  // It saves faster than any person may.
  process.env.CANONRY_RATE_LIMITS = "off";
  await database();
  const setting = await aWorld(db, "long-history");
  const api = apiOf(setting);
  await db.$executeRaw`CREATE TABLE "WholeRevision" (id int PRIMARY KEY, doc jsonb)`;
  let text = firstText(setting, "c");
  const path = `/worlds/${setting.slug}/articles/${await anArticleWith(setting, text, "A long history")}`;
  const random = randomFrom(4);
  await compact();
  const before = await sizes();
  let json = 0;
  for (let number = 2; number <= REVISIONS; number += 1) {
    text = changedText(text, number, random);
    await api("PUT", path, { baseRevision: number - 1, doc: text, summary: `Change ${number}` });
    json += JSON.stringify(text).length;
    await db.$executeRaw`INSERT INTO "WholeRevision" VALUES (${number}, ${JSON.stringify(text)}::jsonb)`;
    if (number % VACUUMED === 0) await db.$executeRawUnsafe(`VACUUM ${OF_HEAD.map((name) => `"${name}"`).join(", ")}`);
    if (number % 250 === 0) console.error(`${number} revisions`);
  }
  const dead = await roomOfDeadRows();
  const whole = json / (REVISIONS - 1);
  const kept = [
    reportBytes(before, await sizes(), whole, dead),
    await reportReading(api, path),
    await reportSaving(api, setting, path, text),
  ];
  console.log(`\nAll that is asked for: ${kept.every(Boolean) ? "kept" : "NOT kept"}.`);
}

type Api = (method: string, path: string, body?: unknown) => Promise<{ readonly ms: number; readonly bytes: number }>;

/** The API as the owner calls it, from request to the last byte of the answer. */
function apiOf({ context }: Setting): Api {
  const whoAsks = async () => success(context.actor);
  const serve = serveEndpoints(apiEndpoints, "", { db, authenticate: whoAsks, clock: () => new Date() });
  return async (method, path, body) => {
    const start = performance.now();
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const headers = { "content-type": "application/json" };
    const response = await serve(new Request(`http://bench${path}`, { method, headers, ...sent }));
    const answer = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.slice(0, 300)}`);
    return { ms: performance.now() - start, bytes: answer.length };
  };
}

/** The text that a history begins with; its claims are called by `prefix` and a number. */
function firstText({ citation }: Setting, prefix: string): DocJson {
  const text = citedDocument(WORDS, citation, prefix);
  console.log(`${wordCount(text)} words in ${text.content.length} blocks`);
  return text;
}

function changedText(text: DocJson, number: number, random: () => number): DocJson {
  const content = [...text.content];
  const long = content.flatMap((node, index) => (node.type === "paragraph" ? [index] : []));
  for (let count = 0; count < CHANGED; count += 1) {
    const [at] = long.splice(Math.floor(random() * long.length), 1);
    const node = content[at ?? 0];
    if (at === undefined || !node) continue;
    const inline = [...(node.content ?? [])];
    const last = inline.at(-1);
    if (!last?.text) continue;
    const words = last.text.split(" ");
    for (let edit = 0; edit < EDITED_WORDS; edit += 1) {
      const place = 1 + Math.floor(random() * (words.length - 1));
      words[place] = `${words[Math.floor(random() * words.length)] ?? ""}${number % 7}`;
    }
    inline[inline.length - 1] = { ...last, text: words.join(" ") };
    content[at] = withInline(node, inline);
  }
  return { type: "doc", content };
}

/** Tables that hold what is derived from the head, and nothing of history: they are as large after a thousand saves as before. */
const OF_HEAD = ["Article", "ArticleText", "Claim", "Citation"];

async function compact(): Promise<void> {
  await db.$executeRawUnsafe(`VACUUM FULL ${OF_HEAD.map((name) => `"${name}"`).join(", ")}`);
  await db.$executeRawUnsafe("VACUUM ANALYZE");
}

/** Bytes that dead rows of the head's tables took, until they were taken away now. What other tables grew by stays counted. */
async function roomOfDeadRows(): Promise<number> {
  const full = await sizes();
  await compact();
  const live = await sizes();
  return OF_HEAD.reduce((sum, name) => sum + (full.get(name) ?? 0) - (live.get(name) ?? 0), 0);
}

async function sizes(): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ name: string; bytes: bigint }[]>`
    SELECT relname AS name, pg_total_relation_size(oid) AS bytes FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`;
  return new Map(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}

function reportBytes(before: Map<string, number>, after: Map<string, number>, whole: number, dead: number): boolean {
  const saves = REVISIONS - 1;
  const grown = [...after].map(([name, bytes]) => [name, (bytes - (before.get(name) ?? 0)) / saves] as const);
  const line = (name: string, bytes: number): void => {
    const share = ((100 * bytes) / whole).toFixed(1);
    console.log(`  ${name.padEnd(48)}${Math.round(bytes).toLocaleString("en").padStart(9)}   ${share.padStart(5)} %`);
  };
  const own = Math.round(whole).toLocaleString("en");
  console.log(`\nBytes for each revision: rows, TOAST and indexes; share of its own JSON (${own})`);
  const ours = grown.filter(([name]) => name !== "WholeRevision");
  for (const [name, bytes] of ours.filter(([, each]) => each > 0).sort((a, b) => b[1] - a[1])) line(name, bytes);
  const all = ours.reduce((total, [, bytes]) => total + bytes, 0);
  line("all tables", all);
  line("baseline: the whole document as jsonb", grown.find(([name]) => name === "WholeRevision")?.[1] ?? 0);
  const room = `${(dead / 1e6).toFixed(1)} MB`;
  console.log(`  Besides, once and not for each revision: ${room} that dead rows of the head's tables had at the end.`);
  return all <= LIMITS.bytes * whole;
}

async function reportReading(api: Api, path: string): Promise<boolean> {
  const asked = {
    "the list, newest 50": `${path}/revisions?limit=50`,
    "the article": path,
    "revision 1": `${path}/revisions/1`,
    "revision 500": `${path}/revisions/500`,
    "revision 1,000": `${path}/revisions/1000`,
    "comparing 1 with 1,000": `${path}/compare?from=1&to=1000`,
    "who wrote this": `${path}/attribution`,
    "where a sentence went": `${path}/appearances?q=${encodeURIComponent("the of")}`,
  };
  console.log("\nOpening through the API: first time, then the median of 9");
  let kept = true;
  for (const [name, address] of Object.entries(asked)) {
    const first = await api("GET", address);
    const times: number[] = [];
    for (let run = 0; run < 9; run += 1) times.push((await api("GET", address)).ms);
    const again = median(times);
    kept &&= first.ms <= LIMITS.milliseconds && again <= LIMITS.milliseconds;
    console.log(`  ${name.padEnd(30)}${first.ms.toFixed(1).padStart(8)} ms ${again.toFixed(1).padStart(8)} ms`);
  }
  return kept;
}

/**
 * Saves of the long history, each beside a save of a new article with as many words and claims: both see the same machine and
 * whatever else it does. That article's second revision and those after it are what the last ones are compared with.
 */
async function reportSaving(api: Api, setting: Setting, path: string, text: DocJson): Promise<boolean> {
  let [long, twin] = [text, firstText(setting, "twin")];
  const twinPath = `/worlds/${setting.slug}/articles/${await anArticleWith(setting, twin, "No history")}`;
  const random = randomFrom(9);
  const [early, late]: [number[], number[]] = [[], []];
  for (let save = 1; save <= SAVES; save += 1) {
    twin = changedText(twin, save, random);
    early.push((await api("PUT", twinPath, { baseRevision: save, doc: twin, summary: "" })).ms);
    long = changedText(long, save, random);
    late.push((await api("PUT", path, { baseRevision: REVISIONS + save - 1, doc: long, summary: "" })).ms);
  }
  const [before, after] = [median(early), median(late)];
  console.log(`\nSaving, median of ${SAVES}, in turns`);
  console.log(`  from revision 2 on ${before.toFixed(1)} ms, from revision ${REVISIONS + 1} on ${after.toFixed(1)} ms`);
  console.log(`  ${(after / before).toFixed(2)} times as slow`);
  return after <= LIMITS.slower * before;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
