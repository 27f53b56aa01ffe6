import { setTimeout as wait } from "node:timers/promises";

/** One run of a program. `ended` resolves with why it ended, in words ("killed by SIGKILL"), whoever ended it. */
export type Run = { readonly ended: Promise<string>; stop(): Promise<void> };

/**
 * A program that must always run: `name` begins a sentence; `start` resolves when it serves, and throws when it does not come to that
 * or `stopping` says that it is not wanted any more.
 */
export type Program = { readonly name: string; start(stopping: AbortSignal): Promise<Run> };

/** A program that is started again whenever it ends. `gaveUp` resolves, with the reason, when it is not started any more. */
export type Supervised = { readonly gaveUp: Promise<string>; stop(): Promise<void> };

/** When a program that ended is started again, and when no more. */
export type RestartLimits = {
  /** Before the second restart in a row, in ms; it doubles with every further one. The first restart waits for nothing. */
  readonly pauseMs: number;
  /** What ran for this long has recovered, in ms: its next end counts as the first. */
  readonly recoveredAfterMs: number;
  /** After so many ends in a row it is given up. */
  readonly ends: number;
};

/**
 * The pauses of seven ends in a row add up to a quarter of a minute: longer than a port stays taken or memory is short for a moment,
 * and short enough for a person who waits to be told that it will not work.
 */
const LIMITS: RestartLimits = { pauseMs: 500, recoveredAfterMs: 60_000, ends: 7 };

/**
 * Starts the program, and starts it again with growing pauses whenever it ends unasked. Resolves when it serves for the first time.
 * The first start is tried once, and what it throws goes to the caller. `say` gets a line for everything that happens afterwards.
 */
export async function supervise(
  program: Program,
  log: (line: string) => void = logWithTime,
  limits: RestartLimits = LIMITS,
): Promise<Supervised> {
  const stopping = new AbortController();
  let attempt: Promise<Attempt> = program.start(stopping.signal).then(serving);
  await attempt;
  const keepRunning = async (): Promise<string> => {
    for (let ends = 1; ; ends += 1) {
      const run = await attempt;
      const why = await run.ended;
      if (stopping.signal.aborted) return NEVER;
      if (Date.now() - run.since >= limits.recoveredAfterMs) ends = 1;
      if (ends >= limits.ends) return givingUp(program.name, ends, why);
      const pause = pauseAfter(ends, limits);
      log(`${program.name} ended: ${why}. ${pause ? `Starting it again in ${pause / 1000} s.` : "Starting it again."}`);
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return NEVER;
      const began = Date.now();
      attempt = program.start(stopping.signal).then(serving, notServing);
      if ((await attempt).serves) log(`${program.name} serves again; starting took ${seconds(Date.now() - began)}.`);
    }
  };
  return {
    gaveUp: keepRunning(),
    stop: async () => {
      stopping.abort();
      await (await attempt).stop();
    },
  };
}

/**
 * Resolves when none of several is started any more, with the last one's reason. Of one that is given up before, `log` gets a line: the
 * others serve on.
 */
export function allGivenUp(several: readonly Supervised[], log: (line: string) => void = logWithTime): Promise<string> {
  let left = several.length;
  return new Promise((resolve) => {
    for (const { gaveUp } of several) {
      void gaveUp.then((why) => {
        left -= 1;
        if (left === 0) resolve(why);
        else
          log(
            `${why} Of the others ${left} still ${left === 1 ? "serves" : "serve"}; restart all once the reason is gone.`,
          );
      });
    }
  });
}

/** What is stopped on purpose is not given up. */
const NEVER = new Promise<never>(() => {});

/** A run, or a start that came to nothing, which is a run that ended at once. */
type Attempt = Run & { readonly serves: boolean; readonly since: number };

function serving(run: Run): Attempt {
  return { ended: run.ended, stop: run.stop, serves: true, since: Date.now() };
}

function notServing(error: unknown): Attempt {
  const reason = (error instanceof Error ? error.message : String(error)).trim().replace(/\.$/, "");
  return { ended: Promise.resolve(reason), stop: async () => {}, serves: false, since: Date.now() };
}

function pauseAfter(ends: number, { pauseMs }: RestartLimits): number {
  return ends === 1 ? 0 : pauseMs * 2 ** (ends - 2);
}

function givingUp(name: string, ends: number, why: string): string {
  return `${name} ended ${ends} times in a row and is not started again. The last time: ${why}.`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Prints a line of the launcher with the time in UTC: what happened at night is read in the morning. */
export function logWithTime(line: string): void {
  console.error(`${new Date().toISOString().slice(0, 19)}Z ${line}`);
}
