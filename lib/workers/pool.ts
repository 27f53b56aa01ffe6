import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import type { TooLarge, Unavailable } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { Lane } from "./lane";
import type { TaskName } from "./task-name";

/** What one kind of work may take. */
type PoolLimits = {
  readonly threads: number;
  /** Works that wait for a thread; more are refused. */
  readonly waiting: number;
  /** The longest that a work waits for a thread, in ms. */
  readonly waitMs: number;
  /** The longest that it may run, in ms; then its thread is ended. */
  readonly runMs: number;
  /** The memory of a thread, in MB. */
  readonly memory: number;
};

/** One processor is left to the threads that answer everybody else. */
const THREADS = Math.max(1, Math.min(3, availableParallelism() - 1));

/**
 * `saves`: what the save of a large article computes, with its row and a connection in hand: it must not be refused lightly.
 * `documents`: the text of an article, which somebody waits for: the largest takes two seconds. `imports`: a source of 20 MB takes
 * half a minute on a slow machine; they run one at a time, since each may need much memory.
 */
const LIMITS = {
  saves: { threads: THREADS, waiting: 60, waitMs: 20_000, runMs: 40_000, memory: 320 },
  documents: { threads: THREADS, waiting: 24, waitMs: 15_000, runMs: 10_000, memory: 256 },
  imports: { threads: 1, waiting: 8, waitMs: 30_000, runMs: 60_000, memory: 448 },
} as const satisfies Record<string, PoolLimits>;

/** A kind of work that has threads, and limits, of its own. */
export type PoolName = keyof typeof LIMITS;

/** Thrown where a failure of `inWorker` must undo what was written before it. */
export class Overloaded extends Error {
  constructor(readonly failure: TooLarge | Unavailable) {
    super(failure.detail);
  }
}

/** What `work` comes to, or the failure for which it threw `Overloaded`. */
export async function unlessOverloaded<T>(work: Promise<T>): Promise<Result<T, TooLarge | Unavailable>> {
  try {
    return success(await work);
  } catch (error) {
    if (error instanceof Overloaded) return failed(error.failure);
    throw error;
  }
}

/** An idle thread is ended after so many ms: it keeps some 60 MB. */
const IDLE_MS = 10_000;
/** After so many seconds, those who found no room may try again. */
const BUSY_SECONDS = 10;

/** A pure function that may run in a thread of its own. Input and output must survive a structured clone. */
export type Task<Input, Output> = { readonly name: TaskName; readonly run: (input: Input) => Output | Promise<Output> };

/**
 * Runs a task in a worker thread, so that this one goes on answering, and ends it when it takes more time or memory than it may.
 * Failures: `tooLarge` with what went out of measure, `unavailable` when too many works wait. A program that serves nobody (a command,
 * a test) runs the task itself.
 */
export async function inWorker<Input, Output>(
  pool: PoolName,
  task: Task<Input, Output>,
  input: Input,
): Promise<Result<Output, TooLarge | Unavailable>> {
  if (!isServer()) return success(await task.run(input));
  return inThread(pool, task.name, input) as Promise<Result<Output, TooLarge | Unavailable>>;
}

function isServer(): boolean {
  return process.env.NEXT_RUNTIME === "nodejs";
}

/** As `inWorker`, always in a thread; `runMs` and `memory` are for tests. */
export async function inThread(
  pool: PoolName,
  name: TaskName,
  input: unknown,
  { runMs, memory }: Pick<PoolLimits, "runMs" | "memory"> = LIMITS[pool],
): Promise<Result<unknown, TooLarge | Unavailable>> {
  const { lane, threads } = poolOf(pool, memory);
  const ran = await lane.run(async () => {
    try {
      return success(await threads.run({ name, input }, { signal: AbortSignal.timeout(runMs) }));
    } catch (error) {
      return failed(overload(error, runMs, memory));
    }
  });
  return ran.ok ? ran.value : ran;
}

type Pool = { readonly lane: Lane; readonly threads: Piscina };

/** Kept here, because a development server loads this file anew at every change. */
const globalPools = globalThis as typeof globalThis & { canonryPools?: Map<string, Pool> };

function poolOf(pool: PoolName, memory: number): Pool {
  globalPools.canonryPools ??= new Map();
  const key = `${pool} ${memory}`;
  const made = globalPools.canonryPools.get(key) ?? newPool(pool, memory);
  globalPools.canonryPools.set(key, made);
  return made;
}

function newPool(pool: PoolName, memory: number): Pool {
  const { threads, waiting, waitMs } = LIMITS[pool];
  const busy = (): Unavailable => ({
    kind: "unavailable",
    detail: `Too many large texts are being read right now; nothing was saved. Try again in ${BUSY_SECONDS} seconds.`,
    retryAfterSeconds: BUSY_SECONDS,
  });
  return {
    lane: new Lane({ atOnce: threads, waiting, waitMs }, busy),
    threads: new Piscina({
      filename: workerFile(),
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE_MS,
      // Not those of the server: it is ended with its parent by a file that is preloaded.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    }),
  };
}

/** In a built server the file that bin/lib/build.ts put beside the pages, of the same state of the sources; else the sources. */
function workerFile(): string {
  const built = resolve(process.env.CANONRY_BUILD ?? "", "worker.mjs");
  const file = process.env.CANONRY_BUILD && existsSync(built) ? built : resolve("lib/workers/thread/from-sources.mjs");
  return pathToFileURL(file).href;
}

/** What a task is refused for that went out of measure. Anything else is a mistake of ours, and thrown on. */
function overload(error: unknown, runMs: number, memory: number): TooLarge {
  const { name = "", code = "" } = error as { readonly name?: string; readonly code?: string };
  if (name === "AbortError") return refused(`Reading this text was stopped after ${runMs / 1000} seconds`);
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return refused(`Reading this text needs more than ${memory} MB of memory`);
  if (name === "RangeError") return refused("Something in this text is nested too deeply, or too long in one piece");
  throw error;
}

function refused(why: string): TooLarge {
  return { kind: "tooLarge", detail: `${why}; nothing was written. Split it, or make it simpler, and try again.` };
}
