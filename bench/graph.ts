import { gzipSync } from "node:zlib";
import { mostJoined } from "@/lib/graph/graph";
import { layOut } from "@/lib/graph/lay-out";
import { type GraphFilter, graphOf, MOST_IN_PICTURE } from "@/lib/graph/read";
import { aWorld } from "@/prisma/testing/a-world";
import type { BenchTools } from "./run";

const EXTENT = { articles: 2_000, linksEach: 10 };
const RUNS = 20;
/** Milliseconds of a frame at 60 in a second. */
const FRAME = 1_000 / 60;

/** How long the data of a graph of 2,000 articles with 20,000 links takes, and how long its layout, which runs in a thread of the browser. */
export async function bench({ database }: BenchTools): Promise<void> {
  await database();
  const { db } = await import("@/lib/db");
  const { worldId } = await aWorld(db, "graph");
  const { articles, linksEach } = EXTENT;
  await db.$executeRaw`
    INSERT INTO "Article" (id, "worldId", slug, "headNumber", "createdAt", title, kind, tags, aliases, "wordCount", "changedAt")
    SELECT 'a' || n, ${worldId}, 'battle-' || n, 1, now(), 'Battle ' || n, (ARRAY['event','place','person','unit'])[1 + n % 4],
      ARRAY['tag ' || n % 40], '{}', 400, now() FROM generate_series(0, ${articles - 1}::int) AS n`;
  // Half of the links lead to near articles, half to any: as texts about one campaign name each other.
  await db.$executeRaw`
    INSERT INTO "ArticleLink" ("articleId", "targetSlug")
    SELECT 'a' || n, 'battle-' || CASE WHEN l % 2 = 0 THEN (n + 1 + l * 3) % ${articles}::int ELSE (n * 7919 + l * 104729) % ${articles}::int END
    FROM generate_series(0, ${articles - 1}::int) AS n, generate_series(1, ${linksEach}::int) AS l ON CONFLICT DO NOTHING`;
  await db.$executeRaw`INSERT INTO "KindField" ("worldId", kind, key, "order", label, type, inverse) VALUES (${worldId}, 'unit', 'part-of', 0, 'Part of', 'article', 'Includes')`;
  await db.$executeRaw`
    INSERT INTO "ArticleFact" ("articleId", block, "order", field, text, targets)
    SELECT id, 'b', 0, 'part-of', 'a unit', ARRAY['battle-' || (substr(id, 2)::int / 8)] FROM "Article" WHERE kind = 'unit' AND "worldId" = ${worldId}`;
  await db.$executeRaw`ANALYZE`;
  const asked = (filter: GraphFilter) => graphOf(db, worldId, filter);
  await time("the whole graph", () => asked({}));
  await time("of one kind", () => asked({ kind: "unit" }));
  await time("two steps around one article", () => asked({ around: "battle-7", steps: "2" }));
  const graph = mostJoined(await asked({}), MOST_IN_PICTURE);
  const sent = JSON.stringify(graph);
  console.log(
    `${graph.articles.length} articles, ${graph.edges.length} edges: ${kB(sent.length)} kB, ${kB(gzipSync(sent).length)} kB compressed`,
  );
  layingOut(graph.articles.length, graph.edges);
}

/** Prints how long a layout takes in all, and how long each of its steps: what the page would stand still for without a thread. */
function layingOut(count: number, edges: Parameters<typeof layOut>[1]): void {
  const steps: number[] = [];
  let begun = performance.now();
  for (const _places of layOut(count, edges)) {
    steps.push(performance.now() - begun);
    begun = performance.now();
  }
  const all = steps.reduce((sum, each) => sum + each, 0);
  steps.sort((a, b) => a - b);
  const late = steps.filter((each) => each > FRAME).length;
  console.log(
    `laying out: ${all.toFixed(0)} ms in ${steps.length} steps, median ${(steps[steps.length >> 1] ?? 0).toFixed(1)} ms, ${late} longer than a frame`,
  );
}

function kB(bytes: number): string {
  return (bytes / 1_000).toFixed(0);
}

/** Prints the median and the 95th percentile of several runs. */
async function time(name: string, run: () => Promise<unknown>): Promise<void> {
  const took: number[] = [];
  for (let each = 0; each < RUNS; each += 1) {
    const begun = performance.now();
    await run();
    took.push(performance.now() - begun);
  }
  took.sort((a, b) => a - b);
  const [median = 0, late = 0] = [took[RUNS / 2], took[Math.floor(RUNS * 0.95)]];
  console.log(`${name}: median ${median.toFixed(1)} ms, 95 % ${late.toFixed(1)} ms`);
}
