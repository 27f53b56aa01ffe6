import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "@/bin/lib/build";
import { freePort } from "@/bin/lib/free-port";
import { ROOT } from "@/bin/lib/project";
import { startWebServer } from "@/bin/lib/web-server";
import { db } from "@/lib/db";
import { randomFrom } from "@/lib/document/testing/anchor-trials";
import { aWorld } from "@/prisma/testing/a-world";
import { asPages, asText, madeThread } from "./long-saved-thread";
import type { BenchTools } from "./run";

/** Posts of the thread that is made, and what its import may take. */
const POSTS = 10_000;
const ALLOWED_S = 30;
const ALLOWED_MB = 500;
/** Posts that are opened, chosen at random, and what each may take, ms. */
const OPENED = 60;
const ALLOWED_MS = 300;

/**
 * How long `npm run import` takes for a thread of 10,000 posts and how much memory, as a text and as saved pages of a forum; then how
 * long the production server takes to answer with the page on which any post stands.
 */
export async function bench(tools: BenchTools): Promise<void> {
  await tools.database();
  const { slug } = await aWorld(db, "bench", "public");
  const folder = mkdtempSync(join(tmpdir(), "canonry-bench-"));
  tools.atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const posts = madeThread(POSTS);
  await measureImport("our text format", slug, written(folder, "txt", [asText(posts)]));
  await measureImport("saved pages of a forum", slug, written(folder, "html", asPages(posts)));
  await db.$executeRaw`ANALYZE`;
  await measureReader(tools, slug);
}

type Written = { readonly paths: readonly string[]; readonly bytes: number };

function written(folder: string, extension: string, texts: readonly string[]): Written {
  const paths = texts.map((text, index) => {
    const path = join(folder, `page-${index + 1}.${extension}`);
    writeFileSync(path, text);
    return path;
  });
  return { paths, bytes: texts.reduce((sum, text) => sum + text.length, 0) };
}

async function measureImport(name: string, slug: string, { paths, bytes }: Written): Promise<void> {
  const start = performance.now();
  const args = ["--import", "tsx", join(ROOT, "bin/import.ts"), "--world", slug, "--kind", "thread", ...paths];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const said: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => said.push(String(chunk)));
  let steps = 0;
  child.stderr.on("data", (chunk: Buffer) => {
    steps += String(chunk).match(/^(?:Reading|Writing)/gm)?.length ?? 0;
  });
  const memory = watchMemory(child);
  const code = await new Promise<number | null>((done) => child.once("close", done));
  if (code !== 0) throw new Error(`The import ended with ${code}: ${said.join("")}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${paths.length} files, ${(bytes / 1e6).toFixed(0)} MB. ${said.join("").trim()}`);
  console.log(
    `  ${seconds} s (allowed: ${ALLOWED_S}), at most ${memory()} MB (allowed: ${ALLOWED_MB}), ${steps} steps told`,
  );
}

/** The most memory that a process has had, MB, as Linux keeps it; "?" elsewhere. */
function watchMemory({ pid }: ChildProcess): () => string {
  const file = `/proc/${pid}/status`;
  let most = 0;
  const timer = setInterval(() => {
    if (!existsSync(file)) return;
    const [, kilobytes = "0"] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(file, "utf8")) ?? [];
    most = Math.max(most, Number(kilobytes));
  }, 50);
  return () => {
    clearInterval(timer);
    return most === 0 ? "?" : (most / 1024).toFixed(0);
  };
}

async function measureReader(tools: BenchTools, slug: string): Promise<void> {
  const source = await db.source.findFirstOrThrow({ where: { title: "The long thread" }, orderBy: { id: "asc" } });
  const build = await buildIfStale(() => console.log("Building the pages ..."));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const server = await startWebServer({
    command: "start",
    port,
    host: "127.0.0.1",
    env: {
      ...process.env,
      NODE_ENV: "production",
      CANONRY_BUILD: build,
      NEXTAUTH_URL: address,
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    },
  });
  tools.atEnd(() => server.stop());
  const random = randomFrom(1_940);
  const open = async (post: number) => {
    const answer = await fetch(`${address}/w/${slug}/sources/${source.id}?post=${post}`);
    const page = await answer.text();
    if (!answer.ok || !page.includes(`id="post-${post}"`)) throw new Error(`Post ${post} is not on its page`);
    return page.length;
  };
  await open(1);
  const times: number[] = [];
  let size = 0;
  for (let at = 0; at < OPENED; at += 1) {
    const post = 1 + Math.floor(random() * POSTS);
    const start = performance.now();
    size = Math.max(size, await open(post));
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  console.log(
    `Opening any of ${POSTS} posts by HTTP (with its redirect, ${OPENED} at random, up to ${(size / 1e6).toFixed(1)} MB):`,
  );
  console.log(`  median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, slowest ${at(1)} ms (allowed: ${ALLOWED_MS})`);
}
