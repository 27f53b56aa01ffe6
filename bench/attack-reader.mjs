/** A reader beside an attack, in a thread of its own: opens pages again and again, and tells how long each took. */
import { setTimeout as wait } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";

const { addresses, everyMs, giveUpMs } = workerData;

for (let index = 0; ; index += 1) {
  const start = performance.now();
  const status = await read(addresses[index % addresses.length]);
  const ms = performance.now() - start;
  parentPort?.postMessage({ status, ms });
  await wait(Math.max(0, everyMs - ms));
}

/** @param {string} address */
async function read(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(giveUpMs) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}
