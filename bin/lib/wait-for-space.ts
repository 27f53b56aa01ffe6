import { setTimeout as wait } from "node:timers/promises";
import { freeBytes, inMb } from "@/bin/server/free-space";

/** PostgreSQL writes its log in files of 16 MB, and needs some to go over it after a crash. */
const TO_START = 50_000_000;
const LOOK_MS = 1_000;

/**
 * Resolves when the disk has room for PostgreSQL to start, or when `stopping` says that nobody wants it to: on a full disk it would only
 * end again. `say` is called once if one has to wait.
 */
export async function waitForSpace(folder: string, stopping: AbortSignal, log: (line: string) => void): Promise<void> {
  for (let told = false; !stopping.aborted; told = true) {
    const free = await freeBytes(folder);
    if (free === undefined || free >= TO_START) return;
    if (!told)
      log(
        `There is no space left on the disk that holds ${folder}: ${inMb(free)} are free, the database needs ` +
          `${inMb(TO_START)} to start. It starts by itself once there is room.`,
      );
    await wait(LOOK_MS, undefined, { signal: stopping }).catch(() => {});
  }
}
