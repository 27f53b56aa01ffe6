import { randomBytes } from "node:crypto";
import { Agent, get } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { buildIfStale } from "@/bin/lib/build";
import { freePort } from "@/bin/lib/free-port";
import { startWebServer } from "@/bin/lib/web-server";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { UserId } from "@/lib/auth/actor";
import { createSession } from "@/lib/auth/create-session";
import { authSecret, sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { WITHOUT_SCRIPTS_COOKIE } from "@/lib/auth/shared-page";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";
import type { BenchTools } from "./run";

/** How long each figure is measured, and how often, in turns with the bare server; ms. */
const EACH_MS = 2_000;
const TURNS = 3;
const REVISIONS = 51;
const WORDS_OF_A_PARAGRAPH = 50;
const READERS = [1, 16];

type Page = { readonly name: string; readonly path: string };
/** What is asked for, and as whom. */
type Place = { readonly address: string; readonly cookie?: string };
type Rate = { readonly perSecond: number; readonly median: number };

/**
 * How many readers who have not signed in are served a second, by one connection and by sixteen: an article of 1,000 and of 10,000 words, a
 * history of 51 revisions, and comparisons; kept pages, the same pages each made anew, and a bare `node:http` server that sends the same
 * bytes, in turns. And how many bytes each page takes, packed by gzip.
 */
export async function bench(tools: BenchTools): Promise<void> {
  process.env.NEXTAUTH_SECRET = randomBytes(32).toString("hex");
  await tools.database();
  const pages = await somePages();
  const kept = await aServer(tools, {});
  const made = await aServer(tools, { PAGE_CACHE_MB: "0" });
  await signedIn(kept, made);
  for (const page of pages) {
    const { body } = await fetched({ address: kept + page.path });
    const bare = await bareServer(body);
    const places = [kept + page.path, made + page.path, bare.address].map((address) => ({ address }));
    for (const readers of READERS) {
      const rates = await inTurns(places, readers);
      const [ours, anew, most] = rates.map(best);
      if (!ours || !anew || !most) throw new Error("Nothing was measured");
      console.log(
        `${page.name.padEnd(36)} ${String(readers).padStart(2)} at once  ${told(ours)}   made anew ${told(anew)}   bare server ${told(most)}` +
          `   ${(ours.perSecond / anew.perSecond).toFixed(0)} times, ${((100 * ours.perSecond) / most.perSecond).toFixed(0)} % of bare   ${(body.length / 1000).toFixed(1)} KB`,
      );
    }
    await bare.end();
  }
}

/**
 * The same article read by sixteen who have signed in, of a public world and by members of a private one: the shared page, the page made
 * for each, and what the shared page asks about its reader.
 */
async function signedIn(kept: string, made: string): Promise<void> {
  const readers = READERS.at(-1) ?? 1;
  for (const visibility of ["public", "private"] as const) {
    const setting = await aWorld(db, `read-${visibility}`, visibility);
    const article = await anArticleWith(setting, textOf(1_000), "Thousand");
    const cookie = await cookieOf(setting.context.actor.userId);
    const own = `${cookie}; ${WITHOUT_SCRIPTS_COOKIE}=1`;
    const path = `/w/${setting.slug}/a/${article}`;
    const place = `${setting.slug}/${article}`;
    const about = ["menu", `world/${setting.slug}`, `article/${place}`, `text/${place}`];
    const question = `/api/viewer?${new URLSearchParams(about.map((each) => ["about", each]))}`;
    const shared = { address: kept + path, cookie };
    const places = [shared, { address: made + path, cookie: own }, { address: kept + question, cookie }];
    const [ours, anew, asked] = (await inTurns(places, readers)).map(best);
    if (!ours || !anew || !asked) throw new Error("Nothing was measured");
    console.log(
      `${`Article, member of a ${visibility} world`.padEnd(36)} ${String(readers).padStart(2)} at once  ${told(ours)}   made anew ${told(anew)}   asked about the reader ${told(asked)}`,
    );
  }
}

async function cookieOf(userId: UserId): Promise<string> {
  const { sessionEpoch } = await db.user.findUniqueOrThrow({ where: { id: userId } });
  const sighting = { agent: "bench", ipAddress: "127.0.0.1" };
  const session = await createSession(db, { userId, sessionEpoch }, sighting, new Date());
  return `${sessionCookieName()}=${await sessionToken(session)}`;
}

async function somePages(): Promise<Page[]> {
  const setting = await aWorld(db, "served", "public");
  const article = await anArticleWith(setting, textOf(1_000), "Thousand");
  const long = await anArticleWith(setting, textOf(10_000), "Ten thousand");
  await rewritten(setting, long);
  const path = "/w/served/a";
  return [
    { name: "Article of 1,000 words", path: `${path}/${article}` },
    { name: "Article of 10,000 words", path: `${path}/${long}` },
    { name: `History of ${REVISIONS} revisions`, path: `${path}/${long}/history` },
    { name: "Comparison of far revisions", path: `${path}/${long}/compare?from=1&to=${REVISIONS}` },
    { name: "Comparison of neighbouring revisions", path: `${path}/${long}/compare?from=25&to=26` },
  ];
}

function textOf(words: number, changed: ReadonlySet<number> = new Set()) {
  const count = words / WORDS_OF_A_PARAGRAPH;
  return doc(
    ...Array.from({ length: count }, (_none, at) => {
      const rest = Array.from(
        { length: WORDS_OF_A_PARAGRAPH - 2 },
        (_same, word) => `word${(at * 31 + word * 7) % 900}`,
      );
      return p.id(`p${at}`, `Paragraph ${at} ${rest.join(" ")}${changed.has(at) ? " and more" : ""}.`);
    }),
  );
}

/** Every revision changes a paragraph of its own. */
async function rewritten(setting: Setting, article: string): Promise<void> {
  const changed = new Set<number>();
  for (let revision = 1; revision < REVISIONS; revision += 1) {
    changed.add(revision * 3);
    const saved = await saveArticle(setting.context, setting.slug, article, {
      baseRevision: revision,
      doc: textOf(10_000, changed),
      summary: `Paragraph ${revision * 3}`,
    });
    if (!saved.ok) throw new Error(saved.failure.detail);
  }
}

async function aServer({ atEnd }: BenchTools, settings: Record<string, string>): Promise<string> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    CANONRY_BUILD: await buildIfStale(() => console.error("Building the pages ...")),
    CANONRY_RATE_LIMITS: "off",
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: authSecret(),
    ...settings,
  };
  const run = await startWebServer({ command: "start", port, host: "127.0.0.1", env });
  atEnd(() => run.stop());
  return address;
}

/** A server that does nothing but send these bytes, in a thread of its own. */
async function bareServer(body: Buffer): Promise<{ address: string; end(): Promise<unknown> }> {
  const thread = new Worker(
    `const { workerData, parentPort } = require("node:worker_threads");
     const server = require("node:http").createServer((_request, response) => {
       response.setHeader("Content-Encoding", "gzip");
       response.setHeader("Content-Length", workerData.length);
       response.end(workerData);
     });
     server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.address().port));`,
    { eval: true, workerData: body, execArgv: [] },
  );
  const port = await new Promise<number>((resolve) => thread.once("message", resolve));
  return { address: `http://127.0.0.1:${port}/`, end: () => thread.terminate() };
}

async function inTurns(places: readonly Place[], readers: number): Promise<Rate[][]> {
  const rates: Rate[][] = places.map(() => []);
  for (const place of places) await measured(place, readers, EACH_MS / 4);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [at, place] of places.entries()) {
      rates[at]?.push(await measured(place, readers, EACH_MS));
      await wait(100);
    }
  }
  return rates;
}

/** So many connections, each of which asks again as soon as it is answered. */
async function measured(place: Place, readers: number, forMs: number): Promise<Rate> {
  const agent = new Agent({ keepAlive: true, maxSockets: readers });
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: readers }, async () => {
      while (performance.now() - began < forMs) {
        const start = performance.now();
        await fetched(place, agent);
        times.push(performance.now() - start);
      }
    }),
  );
  agent.destroy();
  const perSecond = (1000 * times.length) / (performance.now() - began);
  return { perSecond, median: times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0 };
}

function fetched({ address, cookie }: Place, agent?: Agent): Promise<{ body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { "accept-encoding": "gzip", ...(cookie ? { cookie } : {}) };
    const asked = get(address, { ...(agent ? { agent } : {}), headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        if (response.statusCode === 200) resolve({ body: Buffer.concat(chunks) });
        else reject(new Error(`${address} was answered with ${response.statusCode}`));
      });
    });
    asked.once("error", reject);
  });
}

/** The best of several turns: what else the machine did can only slow one down. */
function best(rates: readonly Rate[]): Rate | undefined {
  return rates.toSorted((one, other) => other.perSecond - one.perSecond)[0];
}

function told({ perSecond, median }: Rate): string {
  return `${perSecond.toFixed(perSecond < 100 ? 1 : 0).padStart(6)}/s, median ${median.toFixed(median < 10 ? 2 : 0)} ms`;
}
