import { wantedArticles } from "@/lib/articles/links/read-wanted";
import { articleInitials, articlesOf } from "@/lib/articles/read-list";
import { countReports } from "@/lib/articles/reports/count-reports";
import { brokenLinks } from "@/lib/articles/reports/read-broken-links";
import { doubleTitles } from "@/lib/articles/reports/read-double-titles";
import { aWorld } from "@/prisma/testing/a-world";
import type { BenchTools } from "./run";

const EXTENT = { articles: 2_000, linksEach: 20, trashedEach: 50 };
const RUNS = 10;

/** How long each report takes in a world of 2,000 articles with 40,000 links, some of which lead to the trash or to nothing. */
export async function bench({ database }: BenchTools): Promise<void> {
  await database();
  const { db } = await import("@/lib/db");
  const { context, worldId } = await aWorld(db, "reports");
  const { articles, linksEach, trashedEach } = EXTENT;
  await db.$executeRaw`
    INSERT INTO "Article" (id, "worldId", slug, "headNumber", "createdAt", "trashedAt", title, kind, tags, aliases, "wordCount", "changedAt")
    SELECT 'a' || n, ${worldId}, 'battle-of-place-' || n, 1, now(), CASE WHEN n % ${trashedEach}::int = 0 THEN now() END,
      'Battle of place ' || n, 'event', ARRAY['tag ' || n % 40], '{}', n % 400, now() - make_interval(days => n % 300)
    FROM generate_series(1, ${articles}::int) AS n`;
  await db.$executeRaw`
    INSERT INTO "Revision" (id, "articleId", number, "authorId", at, summary, title, kind, tags, aliases, blocks, size, changes)
    SELECT 'r' || id, id, 1, ${context.actor.userId}, "changedAt", '', title, kind, tags, aliases, '{}', 0, '{}' FROM "Article"`;
  await db.$executeRaw`
    INSERT INTO "ArticleName" SELECT 'a' || n, 'battle-of-place-' || n FROM generate_series(1, ${articles}::int) AS n
    UNION ALL SELECT 'a' || n, 'place-' || n / 2 || '-battle' FROM generate_series(1, ${articles}::int) AS n`;
  await db.$executeRaw`
    INSERT INTO "ArticleLink" SELECT DISTINCT 'a' || n, 'battle-of-place-' || (n * 7 + l * l * 13) % (${articles}::int + 200)
    FROM generate_series(1, ${articles}::int) AS n, generate_series(1, ${linksEach}::int) AS l`;
  await db.$executeRaw`ANALYZE`;
  const page = { limit: 50, skip: 0 };
  await time("overview of all reports", () => countReports(db, worldId));
  for (const report of ["orphaned", "dead-ends", "stubs", "unchanged"] as const)
    await time(report, () =>
      Promise.all([
        articleInitials(db, worldId, { report }),
        articlesOf(db, worldId, { report }, { sort: "title", ...page }),
      ]),
    );
  await time("wanted articles", () => wantedArticles(db, worldId, page));
  await time("broken links", () => brokenLinks(db, worldId, page));
  await time("double titles", () => doubleTitles(db, worldId, page));
}

/** Prints the median and the longest of several runs. */
async function time(name: string, run: () => Promise<unknown>): Promise<void> {
  const took: number[] = [];
  for (let each = 0; each < RUNS; each += 1) {
    const begun = performance.now();
    await run();
    took.push(performance.now() - begun);
  }
  took.sort((a, b) => a - b);
  const [median = 0, longest = 0] = [took[RUNS / 2], took.at(-1)];
  console.log(`${name}: ${median.toFixed(0)} ms, at most ${longest.toFixed(0)} ms`);
}
