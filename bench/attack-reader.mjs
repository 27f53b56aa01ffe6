/** A reader beside an attack, in a thread of its own: opens pages again and again, and tells how long each took. */
import { setTimeout as wait } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";

const { addresses, everyMs, giveUpMs } = workerData;

for (let index = 0; ; index += 1) {
  const start = performance.now();
  void read(addresses[index % addresses.length]).then((status) =>
    parentPort?.postMessage({ status, ms: performance.now() - start }),
  );
  await wait(everyMs);
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
