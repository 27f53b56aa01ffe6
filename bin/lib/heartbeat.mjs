/** Preloaded into the web server: tells the process that started it every second that its event loop still turns. */
import { isMainThread } from "node:worker_threads";

const EVERY_MS = 1000;

if (isMainThread) {
  setInterval(() => {
    if (process.connected) process.send?.("alive", () => {});
  }, EVERY_MS).unref();
}
