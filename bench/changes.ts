import type { ChangesFilter } from "@/lib/activity/changes/change";
import { changesOf, peopleOf } from "@/lib/activity/changes/read";
import { contributionsOf, personIn } from "@/lib/activity/changes/read-contributions";
import { countNew } from "@/lib/activity/changes/read-seen";
import { rebuildChanges } from "@/lib/activity/changes/rebuild";
import { db } from "@/lib/db";
import { worldFor } from "@/lib/worlds/read";
import { aMember, aWorld, type Setting } from "@/prisma/testing/a-world";
import type { BenchTools } from "./run";

/** Revisions in the world that is measured, and in another one beside it. */
const REVISIONS = 100_000;
const ARTICLES = 2_000;
const PEOPLE = 50;
/** Lines on a page, as the screen has them; and how far back the furthest page is turned. */
const PAGE = 50;
const FAR = 500;
/** How often each question is asked; the slowest twentieth is told, too. */
const ASKED = 20;
/** What a page may take, ms (95th percentile). */
const ALLOWED = 100;

/** How long the page of changes, its filters, a person's page and the count of what is new take in a world of 100,000 revisions. */
export async function bench(tools: BenchTools): Promise<void> {
  await tools.database();
  const setting = await aWorld(db);
  const beside = await aWorld(db, "other-river");
  const editor = await aMember(db, setting, "editor");
  await db.user.create({ data: { id: "person 7", email: "seven@example.org", name: "Seven" } });
  await fill(setting);
  await fill(beside);
  const world = await worldFor(db, editor.actor, setting.slug);
  if (!world) throw new Error("The world is not there");
  const [count, somebody] = [await db.change.count({ where: { worldId: world.id } }), "person 7"];
  console.log(
    `\n${count.toLocaleString("en")} changes in the world, as many in another; ${PAGE} lines a page, ${ASKED} times each`,
  );
  const page = { limit: PAGE + 1 };
  const list = (name: string, filter: ChangesFilter) => report(name, () => changesOf(db, world, filter, page));
  await list("newest page", {});
  const deep = await placeAt(world.id, FAR * PAGE);
  await report(`after ${(FAR * PAGE).toLocaleString("en")} changes`, () =>
    changesOf(db, world, {}, { ...page, after: deep }),
  );
  await list("of one person", { by: somebody });
  await list("of one article", { article: "article-77" });
  await list("decisions", { kind: "decision" });
  await list("kind of article", { articleKind: "unit" });
  await list("a tag on one article in 100", { tag: "rare" });
  await list("moves, one revision in 100", { touched: "move" });
  await list("large removals, one in 1,000", { large: true });
  await list("unapproved, all but one article in 100 approved", { unapproved: true });
  await report("people to choose from", () => peopleOf(db, world.id));
  await db.seenChanges.create({ data: { userId: editor.actor.userId, worldId: world.id, upTo: deep.at } });
  await report("count of what is new", () => countNew(db, editor.actor, world));
  await report("a person's counts", () => personIn(db, world, somebody));
  await report("a person's articles", () => contributionsOf(db, world, { by: somebody }, { limit: 21, skip: 0 }));
  const before = performance.now();
  await db.$transaction(rebuildChanges, { timeout: 600_000 });
  console.log(`  made anew from what happened: ${((performance.now() - before) / 1000).toFixed(1)} s`);
}

/** Revisions of many articles by many people over two years; the triggers make the changes of them. */
async function fill({ worldId, slug }: Setting): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Article" (id, "worldId", slug, "headNumber", "createdAt", title, kind, tags, aliases, "wordCount", "changedAt", "approvedNumber")
    SELECT ${slug} || ' article ' || n, ${worldId}, 'article-' || n, ${REVISIONS / ARTICLES}, '2024-01-01', 'Article ' || n,
      (ARRAY['event', 'person', 'place', 'unit'])[1 + n % 4], CASE WHEN n % 100 = 0 THEN ARRAY['rare', 'war'] ELSE ARRAY['war'] END,
      '{}', 0, '2024-01-01', CASE WHEN n % 100 = 3 THEN 0 ELSE ${REVISIONS / ARTICLES} END
    FROM generate_series(0, ${ARTICLES - 1}) AS n`;
  await db.$executeRaw`
    INSERT INTO "Revision" (id, "articleId", number, "parentNumber", "authorId", at, summary, title, kind, tags, aliases, blocks, size, changes, "changeLine", "largeRemoval")
    SELECT ${slug} || ' revision ' || n, ${slug} || ' article ' || n % ${ARTICLES}, 1 + n / ${ARTICLES}, NULLIF(n / ${ARTICLES}, 0),
      'person ' || (n * 7919 % 104729) % ${PEOPLE}, timestamptz '2024-01-01' + n * interval '10 minutes', 'A summary of some words', 'Article', 'event',
      '{}', '{}', '{}', 4000, jsonb_build_object('text', 2, 'link', n % 7, 'move', (n % 100 = 0)::int), 'wording changed in 2 places', n % 1000 = 0
    FROM generate_series(0, ${REVISIONS - 1}) AS n`;
  await db.$executeRaw`ANALYZE`;
}

async function placeAt(worldId: string, skip: number) {
  const [row] = await db.change.findMany({
    where: { worldId },
    orderBy: [{ at: "desc" }, { sequence: "desc" }],
    skip,
    take: 1,
  });
  if (!row) throw new Error("There are fewer changes than that");
  return { at: row.at, sequence: row.sequence };
}

async function report(name: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  let found: unknown;
  for (let asked = 0; asked < ASKED; asked++) {
    const start = performance.now();
    found = await ask();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const [median = 0, slow = 0] = [times[Math.floor(ASKED / 2)], times[Math.floor(ASKED * 0.95)]];
  const size = Array.isArray(found) ? `${found.length} rows` : "";
  console.log(
    `  ${name.padEnd(50)}${size.padEnd(10)}median ${median.toFixed(0).padStart(4)} ms, 95th percentile ${slow.toFixed(0).padStart(4)} ms${slow > ALLOWED ? `  MORE THAN ${ALLOWED}` : ""}`,
  );
}
