import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { createServer, request } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { buildIfStale } from "@/bin/lib/build";
import { freePort } from "@/bin/lib/free-port";
import { ROOT } from "@/bin/lib/project";
import { loadSampleOnce } from "@/bin/lib/sample";
import { startWebServer } from "@/bin/lib/web-server";
import { browserOptions } from "@/e2e/support/browser";
import { articlePath } from "@/lib/articles/article";
import { db } from "@/lib/db";
import { configuredStore } from "@/lib/files/store/configured-store";
import { aPicturedArticle } from "@/prisma/testing/a-pictured-article";
import { aWorld } from "@/prisma/testing/a-world";
import type { BenchTools } from "./run";

/** Installed when this is first run: with what it needs it is larger than all that the product has. */
const VERSION = "13.5.0";
const FOLDER = join(ROOT, "node_modules/.cache/lighthouse", VERSION);
/** In every category, of 100. */
const WANTED = 95;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
/** Cold browsers of which each page's time is the median. */
const COLD = 5;
/** Text is to be seen after so many ms. */
const TEXT_MS = 500;
const WORLD = "/w/japanese-siberia";
const ARTICLE = `${WORLD}/a/offensive-toward-tynda`;

type Audit = { readonly title: string; readonly score: number | null; readonly displayValue?: string };
type Category = {
  readonly score: number;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
};
type Report = {
  readonly runtimeError?: { readonly code: string; readonly message: string };
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
};
type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>;

/**
 * What Lighthouse says of six pages of the sample world and of an article with 40 pictures on a phone, in each category, with what it finds wrong where that is below 95; and when
 * a browser that was just started, without Lighthouse's slow network, shows their first text. `npm run bench -- lighthouse [PART OF A NAME]`.
 */
export async function bench(tools: BenchTools): Promise<void> {
  const lighthouse = await installed();
  const address = await aServer(tools);
  const pages = (await somePages()).filter(({ name }) => name.includes(process.argv[3] ?? ""));
  const port = await freePort();
  const options = await browserOptions();
  const args = [...(options.args ?? []), `--remote-debugging-port=${port}`];
  for (const { name, path } of pages) {
    const browser = await chromium.launch({ ...options, args });
    const flags = { port, logLevel: "error", output: "json", onlyCategories: CATEGORIES };
    const result = await lighthouse(address + path, flags).finally(() => browser.close());
    if (!result) throw new Error(`Lighthouse said nothing of ${path}`);
    const { runtimeError } = result.lhr;
    const scores = runtimeError ? `not measured (${runtimeError.code})` : scoresOf(result.lhr);
    console.log(`${name.padEnd(12)} ${scores}   text after ${await textAfter(address + path)}`);
    if (runtimeError) console.log(`  ${runtimeError.message}`);
    else for (const line of faults(result.lhr)) console.log(`  ${line}`);
  }
}

async function installed(): Promise<Lighthouse> {
  if (!existsSync(join(FOLDER, "node_modules/lighthouse/package.json"))) {
    console.error("Installing Lighthouse, once ...");
    mkdirSync(FOLDER, { recursive: true });
    const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    execFileSync("npm", ["install", "--prefix", FOLDER, ...options, `lighthouse@${VERSION}`], { stdio: "inherit" });
  }
  const file = join(FOLDER, "node_modules/lighthouse/core/index.js");
  return ((await import(pathToFileURL(file).href)) as { readonly default: Lighthouse }).default;
}

async function aServer({ database, atEnd }: BenchTools): Promise<string> {
  await database();
  await loadSampleOnce(process.env.DATABASE_URL ?? "");
  const port = await freePort();
  const address = await withoutAborting(port);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "production",
    CANONRY_BUILD: await buildIfStale(() => console.error("Building the pages ...")),
    CANONRY_RATE_LIMITS: "off",
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
  };
  const server = await startWebServer({ command: "start", port, host: "127.0.0.1", env });
  atEnd(() => server.stop());
  return address;
}

/** Under Lighthouse the Chromium of the tests aborts a page that is answered with one of these (found by leaving them out). */
const ABORTING = ["referrer-policy", "x-content-type-options", "keep-alive"];

/** Returns the address of a proxy before the port, which leaves those headers out. */
async function withoutAborting(port: number): Promise<string> {
  const proxy = createServer((asked, answer) => {
    const { url: path, method, headers } = asked;
    const passedOn = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const left = Object.entries(response.headers).filter(([name]) => !ABORTING.includes(name));
      answer.writeHead(response.statusCode ?? 500, Object.fromEntries(left));
      response.pipe(answer);
    });
    passedOn.once("error", () => answer.destroy());
    asked.pipe(passedOn);
  });
  const own = await freePort();
  proxy.listen(own, "127.0.0.1");
  return `http://localhost:${own}`;
}

async function somePages(): Promise<{ name: string; path: string }[]> {
  const thread = await db.source.findFirstOrThrow({ where: { kind: "thread", world: { slug: "japanese-siberia" } } });
  return [
    { name: "home", path: WORLD },
    { name: "article", path: ARTICLE },
    { name: "thread", path: `${WORLD}/sources/${thread.id}` },
    { name: "history", path: `${ARTICLE}/history` },
    { name: "comparison", path: `${ARTICLE}/compare?from=1&to=2` },
    { name: "canon", path: `${WORLD}/canon` },
    { name: "pictures", path: await pictured() },
  ];
}

/** An article with 40 pictures and a fact box. */
async function pictured(): Promise<string> {
  const setting = await aWorld(db, "bridges", "public");
  return articlePath(setting.slug, await aPicturedArticle(setting, configuredStore()));
}

function scoresOf({ categories }: Report): string {
  const scores = CATEGORIES.map((name) => `${name} ${Math.round(100 * (categories[name]?.score ?? 0))}`);
  return scores.join("  ");
}

/** What keeps a category below what is wanted. */
function faults({ categories, audits }: Report): string[] {
  const low = CATEGORIES.filter((name) => 100 * (categories[name]?.score ?? 0) < WANTED);
  const ids = low.flatMap((name) => categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  return ids.flatMap(({ id }) => {
    const audit = audits[id];
    return audit && audit.score !== null && audit.score < 0.9 ? [`${audit.title} ${audit.displayValue ?? ""}`] : [];
  });
}

/** The median over browsers that have nothing in their memory and talk to this machine directly. */
async function textAfter(address: string): Promise<string> {
  const times: number[] = [];
  for (let n = 0; n < COLD; n += 1) {
    const browser = await chromium.launch(await browserOptions());
    try {
      const page = await browser.newPage();
      await page.goto(address);
      const first = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
      const handle = await page.waitForFunction(first);
      times.push((await handle.jsonValue()) ?? Number.NaN);
    } finally {
      await browser.close();
    }
  }
  const middle = times.toSorted((one, other) => one - other)[Math.floor(COLD / 2)] ?? Number.NaN;
  return `${middle.toFixed(0)} ms (wanted: ${TEXT_MS})`;
}
