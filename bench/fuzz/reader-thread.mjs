/** The reader of watch-reader.ts, in a thread of its own: what the fuzzer itself is busy with must not count as waiting. */
import { parentPort, workerData } from "node:worker_threads";

/** A reader asks so often, in ms, and gives up after so long. */
const EVERY_MS = 100;
const PATIENCE_MS = 30_000;

let stopped = false;
parentPort?.once("message", () => {
  stopped = true;
});

for (let count = 0; !stopped; count += 1) {
  const address = workerData.addresses[count % workerData.addresses.length];
  const start = performance.now();
  const status = await fetched(address);
  const ms = performance.now() - start;
  parentPort?.postMessage({ address, status, ms });
  if (ms < EVERY_MS) await new Promise((resolve) => setTimeout(resolve, EVERY_MS - ms));
}

/** The status, when all of the answer is there; 0 when none came. */
async function fetched(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
