import type { BenchTools } from "@/bench/run";
import { apiCalls } from "@/lib/api/all-calls";
import { serveCalls } from "@/lib/api/serve";
import { success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/build";
import { withInline } from "@/lib/document/inline";
import type { DocJson, NodeJson } from "@/lib/document/json";
import { countWords, textOf } from "@/lib/document/text";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { longDocument, randomFrom } from "./long-document";

const WORDS = 10_000;
const REVISIONS = 1_000;
/** Paragraphs changed in each revision, and words changed in each of these. */
const CHANGED = 3;
const EDITED_WORDS = 6;
/** One paragraph in so many has a claim with a citation. */
const CLAIMS = 3;
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
  await database();
  const setting = await aWorld(db, "long-history");
  const api = apiOf(setting);
  await db.$executeRaw`CREATE TABLE "WholeRevision" (id int PRIMARY KEY, doc jsonb)`;
  let text = firstText(setting);
  const path = `/worlds/${setting.slug}/articles/${await anArticleWith(setting, text, "A long history")}`;
  const random = randomFrom(4);
  await vacuum();
  const before = await sizes();
  const times: number[] = [];
  let json = 0;
  for (let number = 2; number <= REVISIONS + 1; number += 1) {
    text = changedText(text, number, random);
    const body = { baseRevision: number - 1, doc: text, summary: `Change ${number}` };
    const { ms } = await api("PUT", path, body);
    times.push(ms);
    json += JSON.stringify(text).length;
    await db.$executeRaw`INSERT INTO "WholeRevision" VALUES (${number}, ${JSON.stringify(text)}::jsonb)`;
    if (number % VACUUMED === 0) await db.$executeRawUnsafe(`VACUUM "Article", "Claim", "Citation"`);
    if (number % 250 === 0) console.error(`${number} revisions`);
  }
  await vacuum();
  const whole = json / REVISIONS;
  const kept = [reportBytes(before, await sizes(), whole), await reportReading(api, path), reportSaving(times)];
  console.log(`\nAll that is asked for: ${kept.every(Boolean) ? "kept" : "NOT kept"}.`);
}

type Api = (method: string, path: string, body?: unknown) => Promise<{ readonly ms: number; readonly bytes: number }>;

/** The API as the owner calls it, from request to the last byte of the answer. */
function apiOf({ act }: Setting): Api {
  const whoAsks = async () => success(act.actor);
  const serve = serveCalls(apiCalls, "", { db, whoAsks, clock: () => new Date() });
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

function firstText({ citation }: Setting): DocJson {
  const { content } = longDocument(WORDS * 6);
  const blocks: NodeJson[] = [];
  let words = 0;
  for (const node of content) {
    if (words >= WORDS) break;
    words += countWords(textOf(node));
    blocks.push(blocks.length % CLAIMS === 1 ? withClaim(node, blocks.length, citation) : node);
  }
  console.log(`${words} words in ${blocks.length} blocks`);
  return doc(...blocks);
}

/** The block with its first ten words made a claim. */
function withClaim(node: NodeJson, index: number, citation: Setting["citation"]): NodeJson {
  const words = textOf(node).split(" ");
  const cited = { ...citation, id: `${citation.id}${index}` };
  const line = p(claim(`c${index}`, words.slice(0, 10).join(" "), cited), ` ${words.slice(10).join(" ")}`);
  return withInline(node, line.content ?? []);
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

/** What a table has grown by stays counted: vacuum gives the room of dead rows to others, and shrinks nothing. */
async function vacuum(): Promise<void> {
  await db.$executeRawUnsafe("VACUUM ANALYZE");
}

async function sizes(): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ name: string; bytes: bigint }[]>`
    SELECT relname AS name, pg_total_relation_size(oid) AS bytes FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`;
  return new Map(rows.map(({ name, bytes }) => [name, Number(bytes)]));
}

/** Tables that keep history; the others hold what is derived from the head, and do not grow with it but by dead rows. */
const HISTORY = ["Revision", "Block", "BlockOrigin"];

function reportBytes(before: Map<string, number>, after: Map<string, number>, whole: number): boolean {
  const grown = [...after].map(([name, bytes]) => [name, (bytes - (before.get(name) ?? 0)) / REVISIONS] as const);
  const line = (name: string, bytes: number): void => {
    const share = ((100 * bytes) / whole).toFixed(1);
    console.log(`  ${name.padEnd(48)}${Math.round(bytes).toLocaleString("en").padStart(9)}   ${share.padStart(5)} %`);
  };
  console.log(
    `\nBytes for each revision: rows, TOAST and indexes; share of its own JSON (${Math.round(whole).toLocaleString("en")})`,
  );
  const sum = (some: typeof grown): number => some.reduce((total, [, bytes]) => total + bytes, 0);
  const ours = grown.filter(([name]) => name !== "WholeRevision");
  for (const [name, bytes] of ours.filter(([, each]) => each > 0).sort((a, b) => b[1] - a[1])) line(name, bytes);
  const history = sum(ours.filter(([name]) => HISTORY.includes(name)));
  line("history: Revision, Block, BlockOrigin", history);
  line("all tables", sum(ours));
  line("baseline: the whole document as jsonb", sum(grown.filter(([name]) => name === "WholeRevision")));
  return sum(ours) <= LIMITS.bytes * whole;
}

async function reportReading(api: Api, path: string): Promise<boolean> {
  const last = REVISIONS + 1;
  const asked = {
    "the list, newest 50": `${path}/revisions?limit=50`,
    "the article": path,
    "revision 1": `${path}/revisions/1`,
    "revision 500": `${path}/revisions/500`,
    [`revision ${last}`]: `${path}/revisions/${last}`,
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

function reportSaving(times: readonly number[]): boolean {
  const early = median(times.slice(0, SAVES));
  const late = median(times.slice(-SAVES));
  console.log(
    `\nSaving (median of ${SAVES}): from revision 2 on ${early.toFixed(1)} ms, up to the last ${late.toFixed(1)} ms`,
  );
  console.log(`  ${(late / early).toFixed(2)} times as slow`);
  return late <= LIMITS.slower * early;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
