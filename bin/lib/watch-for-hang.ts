import type { ChildProcess } from "node:child_process";

/**
 * A web server whose event loop stands still for so long is taken for hung, in ms. Nothing that it is asked takes a tenth of that, and
 * a machine that is merely busy, or that was asleep, must not be mistaken for it.
 */
export const HUNG_MS = 20_000;
const LOOK_MS = 1000;

/**
 * Calls `hung` once when the child has sent no message for `HUNG_MS` (lib/heartbeat.mjs sends one each second). Seconds are counted in
 * looks of this process, not by the clock, so that a laptop that slept does not wake up to a restart.
 */
export function watchForHang(child: ChildProcess, hung: () => void): void {
  let silentLooks = 0;
  child.on("message", () => {
    silentLooks = 0;
  });
  const timer = setInterval(() => {
    silentLooks += 1;
    if (silentLooks * LOOK_MS < HUNG_MS) return;
    clearInterval(timer);
    hung();
  }, LOOK_MS).unref();
  child.once("exit", () => clearInterval(timer));
}
