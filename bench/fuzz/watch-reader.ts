import { Worker } from "node:worker_threads";

/** What a reader waited, in ms: ascending, and what was under way meanwhile where they waited longest. */
export type Waits = {
  readonly times: readonly number[];
  readonly failed: readonly string[];
  readonly meanwhile: readonly string[];
};

type Fetched = { readonly address: string; readonly status: number; readonly ms: number };

/** A second reader, who fetches addresses in turn, one every 100 ms, until they are stopped; `underWay` names what else is asked. */
export function watchReader(
  addresses: readonly string[],
  underWay: () => readonly string[],
): { stop(): Promise<Waits> } {
  const thread = new Worker(new URL("reader-thread.mjs", import.meta.url), { workerData: { addresses } });
  const times: number[] = [];
  const failed: string[] = [];
  let longest = 0;
  let before: readonly string[] = [];
  let meanwhile: readonly string[] = [];
  thread.on("message", ({ address, status, ms }: Fetched) => {
    if (status !== 200) failed.push(`${address}: ${status || "no answer"}`);
    if (ms > longest) meanwhile = [...new Set([...before, ...underWay()])];
    longest = Math.max(longest, ms);
    before = underWay();
    times.push(ms);
  });
  const ended = new Promise<void>((resolve) => thread.once("exit", () => resolve()));
  const stop = async (): Promise<Waits> => {
    thread.postMessage("stop");
    await ended;
    return { times: times.sort((one, other) => one - other), failed, meanwhile };
  };
  return { stop };
}
