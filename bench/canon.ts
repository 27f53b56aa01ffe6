import { decideCanon } from "@/lib/canon/decide-canon";
import { type CanonFilter, type CanonPage, canonOf } from "@/lib/canon/read-canon";
import { canonSeenFrom } from "@/lib/canon/read-standpoint";
import type { Standpoint } from "@/lib/canon/standpoint";
import { db } from "@/lib/db";
import { claim, doc, p } from "@/lib/document/model/build";
import { lastDayOf } from "@/lib/document/model/moment";
import { timelineSeenFrom } from "@/lib/timeline/read-standpoint";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { rebuildStatuses } from "./canon-statuses";
import type { BenchTools } from "./run";

/** The extent that issue 14 names: 10,000 articles in two revisions each, 100,000 claims, 50,000 decisions, 20,000 of them on articles. */
const ARTICLES = 10_000;
const CLAIMS = 10;
const ON_ARTICLES = 20_000;
const ON_CLAIMS = 30_000;
const POSTS = 2_000;
const RUNS = 12;

const FILTERS: Readonly<Record<string, CanonFilter>> = {
  "no filter": {},
  status: { status: "canon" },
  kind: { kind: "event" },
  tag: { tag: "tag 7" },
  "disputed only": { disputed: true },
  "a word": { q: "river" },
  "two words": { q: "battle 4711" },
  "status and tag": { status: "non-canon", tag: "tag 3" },
};

const DIALS: Readonly<Record<string, Standpoint>> = {
  today: {},
  "up to post 800": { upToPost: 800 },
  "in the world 1200": inWorld("1200"),
  "as of 2025": { asOf: new Date("2025-01-01") },
  "all three": { asOf: new Date("2025-06-01"), upToPost: 1_500, ...inWorld("1700-06") },
};

const SORTS: readonly CanonPage["sort"][] = ["title", "since", "status", "inWorld"];

/** Browsing canon by each filter, dial and order, the timeline from each standpoint, a decision, and statuses made anew from the log. */
export async function bench({ database }: BenchTools): Promise<void> {
  await database();
  const setting = await aWorld(db, "canon");
  await fill(setting.worldId);
  await db.$executeRawUnsafe("VACUUM ANALYZE");
  const all: number[] = [];
  for (const [dial, standpoint] of Object.entries(DIALS))
    for (const [name, filter] of Object.entries(FILTERS))
      all.push(
        ...(await timed(`canon, ${dial}, ${name}`, () => canonSeenFrom(db, setting.worldId, filter, standpoint, PAGE))),
      );
  for (const sort of SORTS)
    all.push(
      ...(await timed(`canon, all three, by ${sort}`, () =>
        canonSeenFrom(db, setting.worldId, {}, DIALS["all three"] ?? {}, { ...PAGE, sort }),
      )),
    );
  all.push(...(await timed("the API's list, today", () => canonOf(db, setting.worldId, { status: "canon" }, PAGE))));
  report("browsing by any filter and dial", all);
  const told: number[] = [];
  for (const [dial, standpoint] of Object.entries(DIALS))
    told.push(...(await timed(`timeline, ${dial}`, () => timelineSeenFrom(db, setting.worldId, {}, standpoint))));
  told.push(
    ...(await timed("timeline, up to post 800, canon", () =>
      timelineSeenFrom(db, setting.worldId, { status: "canon" }, { upToPost: 800 }),
    )),
  );
  report("the timeline from any standpoint", told);
  await decisions(setting);
  await statuses(setting.worldId);
}

const PAGE = { sort: "title", limit: 100 } as const;

function inWorld(day: string): Pick<Standpoint, "inWorld"> {
  const moment = lastDayOf(day);
  return moment ? { inWorld: moment } : {};
}

async function fill(worldId: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Article" (id, "worldId", slug, "headNumber", "createdAt", title, kind, tags, aliases, "wordCount", "changedAt")
    SELECT 'a' || n, ${worldId}, 'battle-' || n, 2, '2024-01-01', (ARRAY['Battle','Town','Marshal','Regiment','Élan'])[1 + n % 5] || ' ' || n,
      (ARRAY['event','place','person','unit'])[1 + n % 4], ARRAY['tag ' || n % 40, 'tag ' || n % 7], '{}', 400, '2025-03-01'
    FROM generate_series(1, ${ARTICLES}::int) AS n`;
  await db.$executeRaw`
    INSERT INTO "StandpointClaim" ("articleId", "claimId", "fromNumber", "worldId", text, passages, "lastPost", "firstDay", "lastDay", "date")
    SELECT 'a' || n, 'c' || c, CASE WHEN c > 8 THEN 2 ELSE 1 END, ${worldId},
      'The army crossed the ' || (ARRAY['river','bridge','plain','marsh'])[1 + (n + c) % 4] || ' ' || n || ' with all that it had', '{}',
      CASE WHEN c % 3 > 0 THEN 1 + (n * 31 + c * 17) % ${POSTS}::int END, day, day + (n * c) % 400,
      1000 + n % 900 || '-06-' || lpad((1 + c)::text, 2, '0')
    FROM generate_series(1, ${ARTICLES}::int) AS n, generate_series(1, ${CLAIMS}::int) AS c,
      LATERAL (SELECT CASE WHEN c % 2 = 0 THEN -180000 + (n * 7919 + c * 104729) % 912500 END AS day) AS dated`;
  await db.$executeRaw`
    INSERT INTO "Claim" (id, "articleId", "worldId", "order", text, block, "blockHash", prefix, suffix, start, "firstDay", "lastDay", "date", "datesRead")
    SELECT "claimId", "articleId", "worldId", substr("claimId", 2)::int, text, 'b', 'h', '', '', 0, "firstDay", "lastDay", "date", true
    FROM "StandpointClaim" WHERE "worldId" = ${worldId}`;
  await db.$executeRaw`
    INSERT INTO "StandpointRevision" ("articleId", number, "worldId", "fromAt", "untilAt", title, "titleKey", kind, tags, aliases,
      "firstPost", "dayPosts", "firstDays")
    SELECT a.id, number, ${worldId}, begun, CASE WHEN number = 1 THEN begun + interval '200 days' END, title, canonry_title_key(title), kind, tags,
      aliases, steps.*
    FROM "Article" a, generate_series(1, 2) AS number,
      LATERAL (SELECT timestamptz '2024-01-01' + interval '1 day' * (substr(a.id, 2)::int % 300 + (number - 1) * 200) AS begun) AS span,
      LATERAL canonry_standpoint_steps(a.id, number) AS steps WHERE a."worldId" = ${worldId}`;
  await decide(worldId, ON_ARTICLES, "NULL");
  await decide(worldId, ON_CLAIMS, `'c' || 1 + n % ${CLAIMS}`);
  await db.$transaction((tx) => rebuildStatuses(tx, worldId));
}

function decide(worldId: string, count: number, claimId: string): Promise<number> {
  return db.$executeRawUnsafe(
    `INSERT INTO "Decision" (id, "worldId", "articleId", "claimId", "from", "to", disputed, rule, reason, evidence, "revisionNumber", "deciderId", at)
    SELECT md5(n || coalesce(${claimId}, '')), $1, 'a' || 1 + (n * 7907) % ${ARTICLES}, ${claimId}, 'proposed',
      (ARRAY['canon','canon','canon','non-canon','assumed'])[1 + n % 5]::"CanonStatus", n % 20 = 0, 'owner', 'Agreed.',
      CASE WHEN n % 3 = 0 THEN jsonb_build_array(jsonb_build_object('post', 1 + (n * 13) % ${POSTS})) ELSE '[]' END,
      1, 'decider ' || n % 12, timestamptz '2024-01-01' + interval '1 hour' * ((n * 17) % 17000)
    FROM generate_series(1, ${count}) AS n`,
    worldId,
  );
}

/** A decision on an article of ten claims, in the same world. */
async function decisions(setting: Setting): Promise<void> {
  const claims = Array.from({ length: CLAIMS }, (_, n) =>
    p.id(`p${n}`, claim(`k${n}`, `In 19${10 + n} it stood.`, setting.citation)),
  );
  const article = await anArticleWith(setting, doc(...claims), "Decided");
  let canon = false;
  const once = async () => {
    canon = !canon;
    const to = canon ? "canon" : "non-canon";
    const decided = await decideCanon(setting.context, setting.slug, { article, to, rule: "owner", reason: "So." });
    if (!decided.ok) throw new Error(JSON.stringify(decided.failure));
  };
  for (let each = 0; each < RUNS; each += 1) await once();
  report("a decision", await timed("a decision on an article of ten claims", once, 40));
}

/** All statuses are spoilt, made anew from the log, and compared with what they were and with the log as it is read here. */
async function statuses(worldId: string): Promise<void> {
  const before = await statusesOf(worldId);
  await db.$executeRaw`UPDATE "Article" SET status = 'superseded', disputed = NOT disputed, "decisionId" = NULL WHERE "worldId" = ${worldId}`;
  await db.$executeRaw`UPDATE "Claim" SET "ownStatus" = 'superseded', disputed = NOT disputed, "decisionId" = NULL WHERE "worldId" = ${worldId}`;
  const begun = performance.now();
  const rows = await db.$transaction((tx) => rebuildStatuses(tx, worldId), { timeout: 120_000 });
  const seconds = (performance.now() - begun) / 1_000;
  const same = JSON.stringify(await statusesOf(worldId)) === JSON.stringify(before);
  const log = await db.decision.findMany({ where: { worldId }, orderBy: { sequence: "asc" } });
  const newest = new Map(log.map(({ articleId, claimId, id }) => [`${articleId} ${claimId ?? ""}`, id]));
  const asLog = before.every(({ key, decisionId }) => (newest.get(key) ?? null) === decisionId);
  console.log(
    `statuses rebuilt from the log: ${rows} rows in ${seconds.toFixed(1)} s; identical: ${same}; as the log says: ${asLog}`,
  );
}

function statusesOf(worldId: string) {
  return db.$queryRaw<{ key: string; status: string; decisionId: string | null }[]>`
    SELECT id || ' ' AS key, status::text, disputed, "decisionId" FROM "Article" WHERE "worldId" = ${worldId}
    UNION ALL SELECT "articleId" || ' ' || id, "ownStatus"::text, disputed, "decisionId" FROM "Claim" WHERE "worldId" = ${worldId} ORDER BY 1`;
}

/** Prints the median and the 95th percentile of several runs, and returns them in ms; the first does not count. */
async function timed(name: string, run: () => Promise<unknown>, runs = RUNS): Promise<number[]> {
  const took: number[] = [];
  for (let each = 0; each <= runs; each += 1) {
    const begun = performance.now();
    await run();
    if (each > 0) took.push(performance.now() - begun);
  }
  report(`  ${name}`, took);
  return took;
}

function report(name: string, took: readonly number[]): void {
  const sorted = took.toSorted((a, b) => a - b);
  const [median = 0, late = 0] = [sorted[Math.floor(sorted.length / 2)], sorted[Math.ceil(sorted.length * 0.95) - 1]];
  console.log(`${name}: median ${median.toFixed(1)} ms, 95 % ${late.toFixed(1)} ms`);
}
