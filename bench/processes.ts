import { randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import { availableParallelism } from "node:os";
import { text } from "node:stream/consumers";
import { buildIfStale } from "@/bin/lib/build";
import { freePort } from "@/bin/lib/free-port";
import { startWebServer } from "@/bin/lib/web-server";
import { hashOfSecret } from "@/lib/auth/secret";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import type { BenchTools } from "./run";

const COUNTS = [1, 2];
const CLIENTS = 16;
const EACH_MS = 4_000;
const TURNS = 3;
const PARAGRAPHS = 20;
const TOKEN = "canonry_bench_of_processes";

/** One thing that clients ask for again and again; resolves when it is answered. */
type Work = { readonly name: string; readonly ask: (port: number, client: number, agent: Agent) => Promise<void> };

/** What one and two web servers on one port answer in a second, in turns: a kept page, the same page made anew, and saves of sixteen articles. */
export async function bench(tools: BenchTools): Promise<void> {
  await tools.database();
  const ports = [];
  for (const count of COUNTS) ports.push(await servers(tools, count));
  console.log(`${availableParallelism()} cores, which the ${CLIENTS} clients use too`);
  for (const work of await works()) {
    const rates = COUNTS.map(() => 0);
    for (let turn = 0; turn < TURNS; turn += 1)
      for (const [at, port] of ports.entries()) rates[at] = Math.max(rates[at] ?? 0, await perSecond(work, port));
    console.log(
      `${work.name.padEnd(28)} ${COUNTS.map((count, at) => `${count}: ${(rates[at] ?? 0).toFixed(0)}/s`).join("   ")}`,
    );
  }
}

async function servers({ atEnd }: BenchTools, count: number): Promise<number> {
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    CANONRY_BUILD: await buildIfStale(() => console.error("Building the pages ...")),
    CANONRY_RATE_LIMITS: "off",
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
  };
  const settings = { command: "start", port, host: "127.0.0.1", sharesPort: count > 1, env } as const;
  const runs = await Promise.all(Array.from({ length: count }, () => startWebServer(settings)));
  atEnd(async () => void (await Promise.all(runs.map((run) => run.stop()))));
  return port;
}

async function works(): Promise<Work[]> {
  const setting = await aWorld(db, "processes", "public");
  const token = { id: "t", userId: setting.context.actor.userId, name: "bench", createdAt: new Date() };
  await db.apiToken.create({ data: { ...token, hash: hashOfSecret(TOKEN) } });
  const articles: string[] = [];
  for (let at = 0; at < CLIENTS; at += 1) articles.push(await anArticleWith(setting, textOf(0), `Bridge ${at}`));
  const page = `/w/${setting.slug}/a/${articles[0]}`;
  const heads = articles.map(() => 1);
  const save = async (port: number, client: number, agent: Agent) => {
    const path = `/api/v1/worlds/${setting.slug}/articles/${articles[client]}`;
    const body = { baseRevision: heads[client], doc: textOf(heads[client] ?? 0), summary: "" };
    const saved = await asked({ port, path, agent, method: "PUT", authorization: `Bearer ${TOKEN}` }, body);
    heads[client] = (JSON.parse(saved) as { revision: number }).revision;
  };
  return [
    { name: "a kept page", ask: async (port, _client, agent) => void (await asked({ port, path: page, agent })) },
    {
      name: "the page, made anew",
      ask: async (port, _client, agent) =>
        void (await asked({ port, path: page, agent, authorization: "Bearer nobody" })),
    },
    { name: "a save of 1,000 words", ask: save },
  ];
}

/** The n-th text changes one paragraph. */
function textOf(revision: number) {
  const words = Array.from({ length: 50 }, (_none, word) => `word${word * 7}`).join(" ");
  return doc(
    ...Array.from({ length: PARAGRAPHS }, (_none, at) =>
      p.id(`p${at}`, at === revision % PARAGRAPHS ? `Changed ${revision} ${words}.` : `Paragraph ${at} ${words}.`),
    ),
  );
}

async function perSecond({ ask }: Work, port: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const began = performance.now();
  let answers = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_none, client) => {
      for (; performance.now() - began < EACH_MS; answers += 1) await ask(port, client, agent);
    }),
  );
  agent.destroy();
  return (1000 * answers) / (performance.now() - began);
}

type Request = {
  readonly port: number;
  readonly path: string;
  readonly agent: Agent;
  readonly method?: string;
  readonly authorization?: string;
};

function asked({ port, path, agent, method = "GET", authorization }: Request, body?: unknown): Promise<string> {
  const headers = {
    "accept-encoding": method === "GET" ? "gzip" : "identity",
    ...(authorization ? { authorization } : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, agent, method, headers }, (response) => {
      text(response).then((whole) => {
        if (response.statusCode === 200) resolve(whole);
        else reject(new Error(`${path} was answered with ${response.statusCode}: ${whole.slice(0, 200)}`));
      }, reject);
    });
    sent.once("error", reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
