/**
 * `npm run fuzz -- [SEED] [COUNT]`: sends hostile requests to every endpoint of a server of its own (the production build, on a
 * database of its own), judges every answer by the OpenAPI document, and watches how long another reader waits meanwhile.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { buildIfStale } from "@/bin/lib/build";
import { CliError } from "@/bin/lib/cli-error";
import { freePort } from "@/bin/lib/free-port";
import { applyMigrations } from "@/bin/lib/migrations";
import { type AtEnd, runProgram } from "@/bin/lib/program";
import { startThrowAwayPostgres } from "@/bin/lib/throw-away-database";
import { startWebServer } from "@/bin/lib/web-server";
import { createToken } from "@/lib/auth/create-token";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { anArticleWith, aWorld } from "@/prisma/testing/a-world";
import { aPlaceToFuzz, type FuzzPeople } from "./a-place";
import type { ApiDocument } from "./api-document";
import { curlOf, needsFile } from "./curl";
import { type Fault, type FuzzReport, fuzz } from "./fuzz";
import type { FuzzAnswer } from "./judge";
import type { Caller, FuzzRequest } from "./make-request";
import { type Waits, watchReader } from "./watch-reader";

const BASE = "/api/v1";
const REQUESTS = 10_000;
/** Requests under way at the same time: some people at work at once. */
const AT_ONCE = 4;
/** An answer that takes longer, in ms, is none. */
const PATIENCE_MS = 60_000;
/** The longest that another reader may wait, in ms. */
const MAX_WAIT_MS = 500;
/** How long the pages are fetched before anything is measured, and then before anything is sent, in ms. */
const WARM_UP_MS = 5_000;
const QUIET_MS = 5_000;
/** Faults that are printed. */
const MAX_PRINTED = 40;

await runProgram(async (atEnd) => {
  const [seed = Math.floor(Math.random() * 1e6), count = REQUESTS] = process.argv.slice(2).map(wholeNumber);
  console.log(`Seed ${seed}: ${count} requests.`);
  const site = await aSite(atEnd);
  const { known, people, tidy } = await aPlaceToFuzz(db);
  const callers = await callersOf(people);
  const calm = await aCalmPage(site);
  const document = (await (await fetch(`${site}/api/openapi.json`)).json()) as ApiDocument;
  // The first answers of a server that has just started take long, whoever else is there.
  await waitsOf(calm, WARM_UP_MS);
  const quiet = await waitsOf(calm, QUIET_MS);
  const underWay = new Set<FuzzRequest>();
  const control = watchReader([await controlAddress(atEnd)], () => []);
  const reader = watchReader(calm, () =>
    [...underWay].map((request) => `${request.endpoint.method} ${request.endpoint.path}: ${request.about}`),
  );
  const send = async (request: FuzzRequest): Promise<FuzzAnswer> => {
    underWay.add(request);
    const answer = await sent(site, request);
    underWay.delete(request);
    return answer;
  };
  const start = performance.now();
  const report = await fuzz({ document, base: BASE, seed, count, atOnce: AT_ONCE, callers, known, send, tidy });
  const [waits, machine] = await Promise.all([reader.stop(), control.stop()]);
  tell(report, site, (performance.now() - start) / 1000);
  console.log(
    `The machine's load: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(", ")}, on ${availableParallelism()} cores.`,
  );
  console.log(`Another reader, before:    ${waitLine(quiet)}\nAnother reader, meanwhile: ${waitLine(waits)}`);
  console.log(`A server that does nothing: ${waitLine(machine)}`);
  const late = (waits.times.at(-1) ?? 0) > MAX_WAIT_MS;
  if (late)
    console.log(`Longer than ${MAX_WAIT_MS} ms, while these were under way:\n  ${waits.meanwhile.join("\n  ")}`);
  const unread = waits.failed.slice(0, 5);
  if (unread.length > 0)
    console.log(`The reader did not get a page ${waits.failed.length} times: ${unread.join(", ")}`);
  return report.faults.length > 0 || late || unread.length > 0 ? 1 : 0;
});

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0)
    throw new CliError("npm run fuzz -- [SEED] [COUNT], both whole numbers.");
  return number;
}

/** Starts a server as `npm start` does; its address. */
async function aSite(atEnd: AtEnd): Promise<string> {
  const postgres = await startThrowAwayPostgres({ durable: true });
  atEnd(() => postgres.stop());
  const databaseUrl = postgres.url("postgres");
  await applyMigrations(databaseUrl);
  process.env.DATABASE_URL = databaseUrl;
  atEnd(() => db.$disconnect());
  const build = await buildIfStale(() => console.log("Building the pages ..."));
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    CANONRY_BUILD: build,
    DATABASE_URL: databaseUrl,
    NEXTAUTH_URL: site,
    NEXTAUTH_SECRET: "fuzzed",
    CANONRY_RATE_LIMITS: "off",
  };
  const server = await startWebServer({ command: "start", port, host: "127.0.0.1", env });
  atEnd(() => server.stop());
  return site;
}

/** The address of a server that does nothing: what its reader waits, the machine makes everybody wait. */
async function controlAddress(atEnd: AtEnd): Promise<string> {
  const thread = new Worker(new URL("control-thread.mjs", import.meta.url));
  atEnd(() => void thread.terminate());
  const port = await new Promise<number>((resolve) => thread.once("message", resolve));
  return `http://127.0.0.1:${port}`;
}

async function callersOf(people: FuzzPeople): Promise<readonly Caller[]> {
  const named = [people.owner, people.owner, people.owner, ...Object.values(people)];
  const callers = await Promise.all(
    named.map(async (context): Promise<Caller> => {
      const made = await createToken(context, { name: "fuzzer" });
      if (!made.ok) throw new Error(made.failure.detail);
      return { name: context.actor.name, token: made.value.token };
    }),
  );
  return [...callers, { name: "nobody", token: null }];
}

/** Addresses that nothing of the fuzzer's changes: an article's page in a world of its own, and the same by the API. */
async function aCalmPage(site: string): Promise<readonly string[]> {
  const calm = await aWorld(db, "calm-river", "public");
  const article = await anArticleWith(calm, doc(p("The river was calm."), p("Nothing happened here.")));
  return [`${site}/w/${calm.slug}/a/${article}`, `${site}${BASE}/worlds/${calm.slug}/articles/${article}`];
}

async function waitsOf(addresses: readonly string[], ms: number): Promise<Waits> {
  const reader = watchReader(addresses, () => []);
  await new Promise((resolve) => setTimeout(resolve, ms));
  return reader.stop();
}

async function sent(site: string, { endpoint, address, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
  try {
    const response = await fetch(site + address, {
      method: endpoint.method.toUpperCase(),
      headers,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body ? { body: new Uint8Array(body) } : {}),
    });
    const contentType = response.headers.get("content-type") ?? "";
    return { status: response.status, contentType, text: await response.text() };
  } catch (error) {
    return { status: 0, contentType: "", text: String(error) };
  }
}

function tell({ sent: count, statuses, faults, slowest, fields }: FuzzReport, site: string, seconds: number): void {
  const told = [...statuses].sort(([one], [other]) => one - other).map(([status, times]) => `${status}: ${times}`);
  console.log(
    `${count} requests in ${seconds.toFixed(0)} s, ${fields} fields and parameters spoilt. ${told.join(", ")}`,
  );
  for (const { request, ms } of slowest) {
    console.log(
      `  ${ms.toFixed(0)} ms: ${request.endpoint.method} ${request.endpoint.path} by ${request.caller.name}: ${request.about}`,
    );
  }
  console.log(`${faults.length} faults.`);
  const folder = faults.length > 0 ? mkdtempSync(join(tmpdir(), "canonry-fuzz-")) : "";
  for (const [index, fault] of faults.slice(0, MAX_PRINTED).entries())
    tellFault(fault, site, join(folder, `${index}.json`));
}

function tellFault({ request, wrong }: Fault, site: string, file: string): void {
  const kept = needsFile(request.body);
  if (kept) writeFileSync(file, request.body ?? "");
  console.log(`\n${wrong.join("\n")}\n  ${curlOf(request, site, kept ? file : undefined)}`);
}

function waitLine({ times }: Waits): string {
  const at = (share: number) => `${(times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0)} ms`;
  return `${times.length} pages, median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)}`;
}
