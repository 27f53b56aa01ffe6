import { db } from "@/lib/db";
import { countCoverage, coverageOf, sentencesIn } from "@/lib/document/claims/coverage";
import type { DocJson } from "@/lib/document/model/json";
import { articleCoverages, countsOfWorld } from "@/lib/evidence/coverage/read";
import { countUnused, sourceCoverages, unusedPassages } from "@/lib/evidence/coverage/read-unused";
import { importSource } from "@/lib/sources/import/import-source";
import { loadSample } from "@/prisma/seed/load-sample";
import { sampleWorld } from "@/prisma/seed/sample";
import type { BenchTools } from "./run";

/** Articles, sentences for each, and passages of the world whose pages are measured. */
const ARTICLES = 10_000;
const PASSAGES = 100_000;
const SENTENCES_EACH = 40;
/** Citations of the big world, over its passages. */
const CITATIONS = 40_000;
const TIMES = 20;

/** How long the coverage of the longest article of the sample takes, and the pages of coverage in a world of 10,000 articles. */
export async function bench(tools: BenchTools): Promise<void> {
  await tools.database();
  await loadSample(db, new Map());
  await ofOneText();
  const { worldId, sourceId } = await bigWorld();
  console.log(
    `\n${ARTICLES.toLocaleString("en")} articles, ${PASSAGES.toLocaleString("en")} passages, ${CITATIONS.toLocaleString("en")} citations`,
  );
  const source = { id: sourceId, version: 1 };
  await timed("numbers of the world", () => countsOfWorld(db, worldId));
  await timed("first page of its articles", () => articleCoverages(db, worldId, undefined, { limit: 51 }));
  await timed("page 100 of its articles", () => articleCoverages(db, worldId, undefined, { limit: 51, skip: 5_000 }));
  await timed("what of its sources is used", () => sourceCoverages(db, worldId));
  await timed("first page of what is unused", () => unusedPassages(db, source, {}, { limit: 50 }));
  await timed("how many are unused", () => countUnused(db, source, {}));
}

async function ofOneText(): Promise<void> {
  const rows = await db.block.findMany({ select: { node: true } });
  const doc = { type: "doc", content: rows.map(({ node }) => node) } as unknown as DocJson;
  const sentences = sentencesIn(countCoverage(coverageOf(doc)));
  await timed(`sentences of a text of ${sentences.toLocaleString("en")}`, async () => coverageOf(doc));
}

/** Rows as a world has them that grew for years; what its articles say is not needed for its numbers. */
async function bigWorld(): Promise<{ worldId: string; sourceId: string }> {
  const world = await db.world.findUniqueOrThrow({ where: { slug: sampleWorld.slug } });
  const owner = await db.user.findFirstOrThrow({ where: { ownsInstallation: true } });
  const context = {
    db,
    now: new Date(),
    actor: { userId: owner.id as never, name: "", email: owner.email, ownsInstallation: true },
  };
  const posts = Array.from({ length: PASSAGES / 4 }, (_, post) => {
    const lines = Array.from(
      { length: 4 },
      (_line, line) => `Passage ${line} of post ${post} says something of its own.`,
    );
    return `## Writer ${post % 40}\n\n${lines.join("\n\n")}\n`;
  });
  const text = `# Big thread\n\n${posts.join("\n----------\n\n")}`;
  const imported = await importSource(context, sampleWorld.slug, { kind: "thread", title: "Big thread", text });
  if (!imported.ok) throw new Error(imported.failure.detail);
  const sourceId = imported.value.id;
  await db.$executeRaw`
    INSERT INTO "Article" (id, "worldId", slug, "headNumber", "createdAt", title, kind, tags, aliases, "wordCount", "changedAt")
    SELECT 'big' || n, ${world.id}, 'big-' || n, 1, now(), 'Article ' || n, 'event', '{}', '{}', 0, now()
    FROM generate_series(1, ${ARTICLES}::int) n`;
  await db.$executeRaw`
    INSERT INTO "ArticleCoverage" ("articleId", sourced, departs, invention, contradicted, uncited)
    SELECT 'big' || n, n % ${SENTENCES_EACH}::int, 0, 2, n % 3, ${SENTENCES_EACH}::int - n % ${SENTENCES_EACH}::int
    FROM generate_series(1, ${ARTICLES}::int) n`;
  await db.$executeRaw`
    INSERT INTO "Claim" (id, "articleId", "worldId", "order", text, block, "blockHash", prefix, suffix, start)
    SELECT 'k' || n, 'big' || 1 + n % ${ARTICLES}::int, ${world.id}, n, 'A claim', 'b', '', '', '', 0
    FROM generate_series(1, ${CITATIONS}::int) n`;
  await db.$executeRaw`
    INSERT INTO "Citation" (id, "articleId", "claimId", "worldId", "order", "sourceId", version, passage, "passageHash", quote, prefix,
      suffix, start, stance, note, grade, "shownPassage", "shownStart", "shownEnd")
    SELECT 'c' || n, 'big' || 1 + n % ${ARTICLES}::int, 'k' || n, ${world.id}, 0, ${sourceId}, 1, p.id, '', 'Passage', '', '', 0,
      'supports', '', 'exact', p.id, 0, 7
    FROM (SELECT p.id, row_number() OVER (ORDER BY p."order") AS n FROM "Passage" p JOIN "SourceVersion" v ON v.id = p."versionId"
      WHERE v."sourceId" = ${sourceId}) p WHERE n <= ${CITATIONS}::int`;
  await db.$executeRaw`ANALYZE`;
  return { worldId: world.id, sourceId };
}

async function timed(what: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const start = performance.now();
    await ask();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
  console.log(`  ${what.padEnd(34)} median ${at(0.5).padStart(7)} ms, 95th percentile ${at(0.95).padStart(7)} ms`);
}
