import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { buildIfStale } from "@/bin/lib/build";
import { freePort } from "@/bin/lib/free-port";
import { startWebServer } from "@/bin/lib/web-server";
import { createToken } from "@/lib/auth/create-token";
import { db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { aMember, anArticleWith, aPerson, aWorld } from "@/prisma/testing/a-world";
import { type Attack, attacksOn } from "./attack-inputs";
import { loadOfMachine, rowOf, type Seen, told } from "./attack-report";
import type { BenchTools } from "./run";

/** How often a reader comes, and when they give up; ms. */
const READ_EVERY = 100;
const GIVE_UP = 60_000;
/** An attack that was not answered by then is reported as such, ms. */
const UNANSWERED = 400_000;
/** Between two attacks, so that one does not count for the next; ms. */
const PAUSE = 1_000;
const SIZES = [1, 10, 100];
const PEOPLE = 14;
const LONG = 20_000;

/**
 * Throws every text at a built server that once froze or ended it, each also ten and a hundred times as large, with a reader beside it
 * who opens a page every 100 ms. Tells status, time, the reader's longest wait and the server's memory; fails where the server
 * ended, answered 500, or a limit was crossed. With a pattern, only attacks whose name has it: `npm run bench -- attack "M4|brackets"`.
 */
export async function bench({ database, atEnd }: BenchTools): Promise<void> {
  await database();
  const server = await aServer(atEnd);
  const { attacks, tokens, stranger } = await aTarget();
  const only = new RegExp(process.argv[3] ?? "");
  const readers = new Readers(["/w/attacked/a/short", "/api/v1/worlds/attacked"].map((path) => server.address + path));
  atEnd(() => readers.stop());
  await wait(5_000);
  console.log(`Nobody attacks: a reader waits ${Math.round(readers.longest())} ms at most; ${server.memory()} MB`);
  console.log(`Load of the machine: ${loadOfMachine()}\n`);
  const seen: Seen[] = [];
  for (const attack of attacks.filter(({ name }) => only.test(name))) {
    for (const times of attack.sizes ?? SIZES) {
      if (server.hasEnded()) break;
      await wait(PAUSE);
      readers.longest();
      server.memory();
      const own = attack.asVisitor ? [] : attack.asStranger ? [stranger] : tokens;
      const { statuses, ms } = await thrown(server.address, attack, times, own);
      await wait(READ_EVERY * 3);
      const name = `${attack.name}${times > 1 ? `, ${times} times` : ""}`;
      const row = { name, statuses, ms, waited: readers.longest(), memory: server.memory() };
      console.log(rowOf(row));
      seen.push(row);
    }
  }
  if (!told(seen, { ended: server.hasEnded(), unread: readers.failures() })) process.exitCode = 1;
}

async function aServer(atEnd: BenchTools["atEnd"]) {
  const build = await buildIfStale(() => console.error("Building the pages ..."));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    // Limits of how often are another matter: each attack is to reach what it attacks.
    CANONRY_RATE_LIMITS: "off",
    CANONRY_BUILD: build,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: "of a server that lives for some minutes",
  };
  const run = await startWebServer({ command: "start", port, host: "127.0.0.1", env });
  atEnd(() => run.stop());
  let ended = false;
  void run.ended.then(() => {
    ended = true;
  });
  const pid = pidOf(String(port));
  return { address, hasEnded: () => ended, memory: () => peakMemory(pid) };
}

/** The process that was started with that argument. */
function pidOf(argument: string): string {
  const pid = readdirSync("/proc").find((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const given = readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0");
      return given.includes(argument) && given.some((part) => part.endsWith("bin/server/main.ts"));
    } catch {
      return false;
    }
  });
  if (!pid) throw new Error("The server was not found among the processes");
  return pid;
}

/** The most memory that a process took since it was asked last, MB. */
function peakMemory(pid: string): number {
  try {
    const [, kilobytes = "0"] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 0;
  }
}

/** A public world that lets anybody propose, with a short and a very long article; those who may write in it, and a stranger. */
async function aTarget() {
  const setting = await aWorld(db, "attacked", "public");
  await db.reviewRules.upsert({
    where: { worldId: setting.worldId },
    create: { worldId: setting.worldId, proposers: "anybody" },
    update: { proposers: "anybody" },
  });
  const short = await anArticleWith(setting, doc(p("A short text.")), "Short");
  const hit = await anArticleWith(setting, doc(p("Words.")), "Hit");
  const words = await anArticleWith(setting, doc(p("Words.")), "Words");
  const long = await anArticleWith(
    setting,
    doc(...Array.from({ length: LONG }, (_none, at) => p(`Paragraph ${at} has a few words. And a second sentence.`))),
    "Long",
  );
  const tokens: string[] = [];
  for (let at = 0; at < PEOPLE; at += 1) tokens.push(await tokenOf((await aMember(db, setting, "editor")).actor));
  const stranger = await tokenOf(await aPerson(db, "stranger"));
  return { attacks: attacksOn(setting.slug, { article: hit, long, words }), tokens, stranger, short };
}

async function tokenOf(actor: Parameters<typeof createToken>[0]["actor"]): Promise<string> {
  const made = await createToken({ db, actor, now: new Date() }, { name: "attack" });
  if (!made.ok) throw new Error(made.failure.detail);
  return made.value.token;
}

async function thrown(
  address: string,
  { method, path, body, atOnce = 1 }: Attack,
  times: number,
  tokens: readonly string[],
) {
  const text = body?.(times);
  const start = performance.now();
  const statuses = await Promise.all(
    Array.from({ length: atOnce }, async (_none, index) => {
      const token = tokens.length > 0 ? tokens[index % tokens.length] : undefined;
      const headers = {
        ...(text === undefined ? {} : { "content-type": "application/json" }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      };
      try {
        const signal = AbortSignal.timeout(UNANSWERED);
        const response = await fetch(address + path, {
          method,
          headers,
          signal,
          ...(text === undefined ? {} : { body: text }),
        });
        await response.arrayBuffer();
        return response.status;
      } catch {
        // A server that refuses a body while it comes may close the connection before it is read: no answer reaches us then.
        return 413;
      }
    }),
  );
  return { statuses, ms: performance.now() - start };
}

/** The reader beside the attacks. */
class Readers {
  private readonly thread: Worker;
  private most = 0;
  private failed = 0;

  constructor(addresses: readonly string[]) {
    const workerData = { addresses, everyMs: READ_EVERY, giveUpMs: GIVE_UP };
    this.thread = new Worker(new URL("./attack-reader.mjs", import.meta.url), { workerData, execArgv: [] });
    this.thread.on("message", ({ status, ms }: { status: number; ms: number }) => {
      this.most = Math.max(this.most, ms);
      if (status !== 200) this.failed += 1;
    });
  }

  /** The longest wait since it was asked last, ms. */
  longest(): number {
    const most = this.most;
    this.most = 0;
    return most;
  }

  /** Pages that were not answered with 200. */
  failures(): number {
    return this.failed;
  }

  async stop(): Promise<void> {
    await this.thread.terminate();
  }
}
