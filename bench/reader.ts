import { db } from "@/lib/db";
import { randomFrom } from "@/lib/document/testing/anchor-trials";
import { claimsCiting } from "@/lib/evidence/claims/read-citing";
import { importSource } from "@/lib/sources/import/import-source";
import { markQuestion } from "@/lib/sources/questions/mark-question";
import { openQuestions, questionCounts, questionsAround, questionsOf } from "@/lib/sources/questions/read";
import { authorsOf } from "@/lib/sources/read-pages";
import { contentsOf, pageSize, starterOf, threadPage } from "@/lib/sources/reader/read";
import { READER_MODES, type ReaderMode } from "@/lib/sources/reader/reader-mode";
import { labelPost } from "@/lib/sources/thread/label-post";
import { aWorld } from "@/prisma/testing/a-world";
import type { BenchTools } from "./run";

/** Posts of the thread that is made, and what opening any of them may take, ms. */
const POSTS = 10_000;
const ALLOWED = 300;
/** Pages opened in each way of reading. */
const OPENED = 60;
/** Labels and marks of people, so that these are joined as well. */
const SAID = 300;

const WORDS = "ice road winter army navy bridge train depot harbour convoy fleet tunnel rail coal rice frontier".split(
  " ",
);

/** How long the reader's questions to the database take on a thread of 10,000 posts, page by page and way by way. */
export async function bench(tools: BenchTools): Promise<void> {
  await tools.database();
  const { context, slug, worldId } = await aWorld(db);
  const text = threadOf(POSTS);
  const start = performance.now();
  const imported = await importSource(context, slug, { kind: "thread", text });
  if (!imported.ok) throw new Error(imported.failure.detail);
  const source = { id: imported.value.id, version: 1 };
  console.log(`${POSTS} posts, ${imported.value.passages} passages: imported in ${seconds(start)} s`);
  const questions = await questionsOf(db, worldId, { source: source.id }, { limit: SAID });
  for (const { passage } of questions) await markQuestion(context, slug, passage, { state: "open" });
  const posts = await db.post.findMany({
    where: { version: { sourceId: source.id } },
    take: SAID,
    select: { id: true },
  });
  for (const { id } of posts) await labelPost(context, slug, { source: source.id, post: id }, { threadmark: "A part" });
  await db.$executeRaw`ANALYZE`;
  for (const reading of READER_MODES) await measure(reading, () => pageOf(worldId, source, reading));
  await measure("one author", () => pageOf(worldId, source, "all", "Reader 7"));
  await measure("the ledger of questions", async () => {
    await Promise.all([questionsOf(db, worldId, {}, { limit: 51 }), questionCounts(db, worldId, {})]);
  });
}

/** What one page of the reader asks of the database. */
async function pageOf(worldId: string, source: { id: string; version: number }, reading: ReaderMode, author?: string) {
  const filter = { reading, ...(author === undefined ? {} : { author }) };
  const first = await db.postClassification.count({ where: { version: { sourceId: source.id } } });
  const page = 1 + Math.floor((random() * first) / pageSize(reading) / (reading === "all" && !author ? 1 : 20));
  const [{ posts }] = await Promise.all([
    threadPage(db, source, filter, page),
    authorsOf(db, source),
    contentsOf(db, source),
    starterOf(db, source),
    openQuestions(db, source),
  ]);
  const passages = posts.flatMap(({ content }) => content.map(({ id }) => id));
  await Promise.all([
    claimsCiting(db, worldId, passages, "shown"),
    questionsAround(
      db,
      source,
      posts.map(({ number }) => number),
    ),
  ]);
}

const random = randomFrom(1_940);

async function measure(name: string, open: () => Promise<void>): Promise<void> {
  await open();
  const times: number[] = [];
  for (let at = 0; at < OPENED; at += 1) {
    const start = performance.now();
    await open();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  console.log(
    `  ${name.padEnd(24)} median ${at(0.5).padStart(4)} ms, 95th percentile ${at(0.95).padStart(4)} ms, slowest ${at(1).padStart(4)} ms (allowed: ${ALLOWED})`,
  );
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** A thread in which an author tells, readers ask and quote, and the author answers some of them. */
function threadOf(count: number): string {
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const sentence = (length: number) => `The ${Array.from({ length }, () => pick(WORDS)).join(" ")} was late.`;
  const paragraph = (length: number) => Array.from({ length }, () => sentence(9)).join(" ");
  const posts: string[] = [];
  let asked = { by: "", words: "" };
  for (let number = 1; number <= count; number += 1) {
    const kind =
      number === 1 || number % 20 === 0 ? "story" : number % 7 === 0 && asked.by !== "" ? "answer" : "reader";
    if (kind === "story") {
      posts.push(`## Author\n\nPart ${number}\n\n${paragraph(9)}\n\n${paragraph(12)}\n\n${paragraph(7)}`);
    } else if (kind === "answer") {
      posts.push(`## Author\n\n${asked.by} said:\n\n\n> ${asked.words}\n\n${paragraph(2)}`);
    } else {
      const by = `Reader ${Math.floor(random() * 400)}`;
      const words = number % 3 === 0 ? `Who ${sentence(6).slice(4, -1)} in post ${number}?` : sentence(8);
      posts.push(`## ${by}\n\n${paragraph(2)}\n\n${words}\n\n${paragraph(1)}`);
      if (words.endsWith("?")) asked = { by, words };
    }
  }
  return `# The long thread\n\n${posts.join("\n\n----------\n\n")}\n\n----------\n`;
}
