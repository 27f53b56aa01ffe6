import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The folder of package.json, without a slash at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/** Next's command line. */
export const NEXT_CLI = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** What `node --import` preloads into a child that must not outlive the process that started it; it needs an `ipc` channel. */
export const END_WITH_PARENT = new URL("end-with-parent.mjs", import.meta.url).href;

/** Preloaded likewise: tells that process every second that the child's event loop still turns. */
export const HEARTBEAT = new URL("heartbeat.mjs", import.meta.url).href;
