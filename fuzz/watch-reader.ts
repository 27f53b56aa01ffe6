import { setTimeout as wait } from "node:timers/promises";

/** A reader asks so often, in ms, and gives up after so long. */
const EVERY_MS = 100;
const PATIENCE_MS = 30_000;

/** What a reader waited, in ms: ascending, and what was under way meanwhile where they waited longest. */
export type Waits = {
  readonly times: readonly number[];
  readonly failed: readonly string[];
  readonly meanwhile: readonly string[];
};

/** A second reader, who fetches addresses in turn, one every 100 ms, until they are stopped. */
export function watchReader(
  addresses: readonly string[],
  underWay: () => readonly string[],
): { stop(): Promise<Waits> } {
  const times: number[] = [];
  const failed: string[] = [];
  let meanwhile: readonly string[] = [];
  let stopped = false;
  const reading = (async () => {
    for (let count = 0; !stopped; count += 1) {
      const address = addresses[count % addresses.length] ?? "";
      const before = underWay();
      const start = performance.now();
      const status = await fetched(address);
      const ms = performance.now() - start;
      if (status !== 200) failed.push(`${address}: ${status || "no answer"}`);
      if (ms > Math.max(...times, 0)) meanwhile = [...new Set([...before, ...underWay()])];
      times.push(ms);
      if (ms < EVERY_MS) await wait(EVERY_MS - ms);
    }
  })();
  const stop = async (): Promise<Waits> => {
    stopped = true;
    await reading;
    return { times: times.sort((one, other) => one - other), failed, meanwhile };
  };
  return { stop };
}

/** The status, when all of the answer is there; 0 when none came. */
async function fetched(address: string): Promise<number> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
