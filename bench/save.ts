import { createHash, randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { serveEndpoints } from "@/lib/api/serve";
import { articlesBehind } from "@/lib/articles/revisions/article-text";
import { TextFollower } from "@/lib/articles/revisions/follow-texts";
import { sessionOfCookie } from "@/lib/auth/read-sessions";
import { sessionToken } from "@/lib/auth/session-token";
import { viewerOfToken } from "@/lib/auth/token-actor";
import { success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { withMark } from "@/lib/document/model/inline";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { articleHref } from "@/lib/document/model/link";
import { wordCount } from "@/lib/document/model/text";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import { citedDocument } from "./cited-document";
import type { BenchTools } from "./run";

const SIZES = [1_000, 10_000, 50_000];
/** Saves of each article that count, and those before them that do not: the first ones load and compile. */
const SAVES = 40;
const FIRST = 8;
/** One block in so many has a link to another article. */
const LINKS = 4;
/** How often it is looked whether search has followed, in ms. */
const POLL_MS = 10;

/**
 * What it costs to save one paragraph: statements and round trips to the database, bytes of its log (WAL) and time, in articles of 1,000,
 * 10,000 and 50,000 words; once as a program saves (a token) and once as the editor does (a session's cookie, an Idempotency-Key). In
 * turns, each turn beside the floor: one row of a paragraph's size, inserted and committed.
 */
export async function bench({ database, atEnd }: BenchTools): Promise<void> {
  await database();
  // As the server does it: large texts in threads, and what search reads after the commit.
  Object.assign(process.env, { NEXT_RUNTIME: "nodejs" });
  const follower = new TextFollower(db, process.env.DATABASE_URL ?? "");
  await follower.start();
  atEnd(() => follower.stop());
  process.env.NEXTAUTH_SECRET ??= randomBytes(32).toString("hex");
  const setting = await aWorld(db, "saved");
  const articles = await Promise.all(SIZES.map((words) => anArticle(setting, words)));
  await db.$executeRaw`CREATE TABLE "Floor" (id int PRIMARY KEY, node jsonb)`;
  await db.$executeRawUnsafe("VACUUM ANALYZE");
  const counted = countQueries();
  const callers = await callersOf(setting);
  const rows = new Map<string, Cost[]>();
  for (let turn = 1; turn <= FIRST + SAVES; turn += 1) {
    const measure = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const cost = await costOf(counted, work);
      if (turn > FIRST) rows.set(name, [...(rows.get(name) ?? []), cost]);
    };
    for (const [caller, save] of Object.entries(callers)) {
      for (const article of articles) {
        await measure(`${caller}, ${article.name}`, () => save(article, turn));
        await measure(`  behind it, ${article.name}`, followed);
      }
    }
    await measure("floor: one row inserted", () => insertRow(turn, articles[0]));
  }
  report(rows);
}

/** What search reads has followed. */
async function followed(): Promise<void> {
  do await wait(POLL_MS);
  while ((await articlesBehind(db)).length > 0);
}

type Article = { readonly name: string; readonly path: string; doc: DocJson; revision: number };

async function anArticle(setting: Setting, words: number): Promise<Article> {
  const cited = citedDocument(words, setting.citation, `c${words}-`);
  const doc: DocJson = {
    type: "doc",
    content: cited.content.map((node, at) => (at % LINKS === 2 ? linked(node, at) : node)),
  };
  const slug = await anArticleWith(setting, doc, `Article of ${words} words`);
  const name = `${wordCount(doc).toLocaleString("en")} words`;
  return { name, path: `/worlds/${setting.slug}/articles/${slug}`, doc, revision: 1 };
}

function linked(node: NodeJson, at: number): NodeJson {
  const [first, ...rest] = node.content ?? [];
  if (!first) return node;
  const mark = { type: "link", attrs: { href: articleHref(`elsewhere-${at}`) } };
  return { ...node, content: [withMark(first, mark), ...rest] };
}

type Save = (article: Article, turn: number) => Promise<void>;

/** A program with a token, and the editor with its cookie and keys; both by the API, from the request to the last byte of the answer. */
async function callersOf({ context }: Setting): Promise<Record<string, Save>> {
  const { userId } = context.actor;
  const times = { createdAt: new Date(), lastSeenAt: new Date() };
  await db.session.create({ data: { id: "bench", userId, epoch: 0, agent: "", ipAddress: "", ...times } });
  const cookie = await sessionToken("bench");
  const hash = createHash("sha256").update("bench").digest("hex");
  await db.apiToken.create({
    data: { id: "bench", userId, name: "", hash, createdAt: new Date(), lastUsedAt: new Date() },
  });
  const clock = () => new Date();
  const byToken = serveEndpoints(apiEndpoints, "", {
    db,
    clock,
    authenticate: (request) => viewerOfToken(db, request.headers.get("authorization"), clock()),
  });
  const byCookie = serveEndpoints(apiEndpoints, "", {
    db,
    clock,
    authenticate: async () => {
      const session = await sessionOfCookie(db, cookie, { agent: "", ipAddress: "" }, clock());
      return success(session?.actor ?? null);
    },
  });
  return {
    program: (article, turn) => save(byToken, article, turn, { authorization: "Bearer bench" }),
    editor: (article, turn) => save(byCookie, article, turn, { "idempotency-key": `${article.name} ${turn}` }),
  };
}

async function save(
  serve: (request: Request) => Promise<Response>,
  article: Article,
  turn: number,
  headers: Record<string, string>,
): Promise<void> {
  article.doc = withOneParagraphChanged(article.doc, article.revision);
  const body = JSON.stringify({ baseRevision: article.revision, doc: article.doc, summary: `Change ${turn}` });
  const response = await serve(
    new Request(`http://bench${article.path}`, {
      method: "PUT",
      headers: { "content-type": "application/json", ...headers },
      body,
    }),
  );
  const answer = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${answer.slice(0, 300)}`);
  article.revision = (JSON.parse(answer) as { readonly revision: number }).revision;
}

/** Another paragraph each time; none that is a claim from its first to its last word. */
function withOneParagraphChanged({ content }: DocJson, revision: number): DocJson {
  const paragraphs = content.flatMap((node, index) => (node.type === "paragraph" ? [index] : []));
  const at = paragraphs[(revision * 5) % paragraphs.length] ?? 0;
  const node = content[at];
  const last = node?.content?.at(-1);
  if (!node || last?.text === undefined) throw new Error("There is no paragraph to change");
  const words = last.text.split(" ");
  words[Math.floor(words.length / 2)] = `another${revision}word`;
  const changed = { ...node, content: [...(node.content ?? []).slice(0, -1), { ...last, text: words.join(" ") }] };
  return { type: "doc", content: content.with(at, changed) };
}

async function insertRow(turn: number, article: Article | undefined): Promise<void> {
  await db.$executeRaw`INSERT INTO "Floor" VALUES (${turn}, ${JSON.stringify(article?.doc.content[1])}::jsonb)`;
}

type Counted = { roundTrips: number; statements: number };
type Cost = Counted & { readonly ms: number; readonly bytes: number };

/** Counts what is sent to the database from now on: each query is a round trip; those that begin or end a transaction say nothing else. */
function countQueries(): Counted {
  const counted = { roundTrips: 0, statements: 0 };
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function counting(this: pg.Client, ...args: unknown[]): unknown {
    const [first] = args;
    const text = typeof first === "string" ? first : (first as { readonly text: string }).text;
    counted.roundTrips += 1;
    if (process.env.SHOW_STATEMENTS) console.log(text.replace(/\s+/g, " ").slice(0, 300));
    if (!/^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i.test(text)) counted.statements += 1;
    return Reflect.apply(query, this, args);
  } as typeof query;
  return counted;
}

async function costOf(counted: Counted, work: () => Promise<unknown>): Promise<Cost> {
  const before = { ...counted, log: await endOfLog() };
  Object.assign(counted, { roundTrips: 0, statements: 0 });
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  const { roundTrips, statements } = counted;
  return { ms, roundTrips, statements, bytes: Number((await endOfLog()) - before.log) };
}

async function endOfLog(): Promise<bigint> {
  const rows = await db.$queryRaw<{ at: bigint }[]>`SELECT (pg_current_wal_insert_lsn() - '0/0')::bigint AS at`;
  return rows[0]?.at ?? 0n;
}

function report(rows: ReadonlyMap<string, readonly Cost[]>): void {
  console.log(`Saving one paragraph, ${SAVES} times each, in turns; medians`);
  console.log(`${"".padEnd(32)}statements  round trips  bytes of log   ms p50   ms p95`);
  for (const [name, costs] of rows) {
    const at = (share: number, of: (cost: Cost) => number) =>
      costs.map(of).sort((a, b) => a - b)[Math.floor((costs.length - 1) * share)] ?? 0;
    const figures = [
      String(at(0.5, (cost) => cost.statements)).padStart(10),
      String(at(0.5, (cost) => cost.roundTrips)).padStart(11),
      at(0.5, (cost) => cost.bytes)
        .toLocaleString("en")
        .padStart(12),
      at(0.5, (cost) => cost.ms)
        .toFixed(1)
        .padStart(7),
      at(0.95, (cost) => cost.ms)
        .toFixed(1)
        .padStart(7),
    ];
    console.log(`${name.padEnd(32)}${figures.join("  ")}`);
  }
}
