/**
 * Runs a TypeScript program of the project: `node bin/launch.mjs bin/start.ts ARGS`. Works with the machine's own Node from 20.19 on,
 * also where nothing is installed yet: it installs what package-lock.json names, and hands over to the Node that comes with that.
 */
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { installIfStale, PROJECT_NODE, ROOT } from "./lib/install.mjs";

const NEEDED_MAJOR = 24;

const [script, ...args] = process.argv.slice(2);
if (!script) throw new Error("Usage: node bin/launch.mjs SCRIPT.ts ARGS");
installIfStale();
if (Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) await runHere(resolve(ROOT, script), args);
else runOnProjectNode();

/** @param {string} path @param {string[]} rest */
async function runHere(path, rest) {
  const { register } = await import("tsx/esm/api");
  register();
  process.argv = [process.argv[0] ?? "node", path, ...rest];
  await import(pathToFileURL(path).href);
}

/** The same once more, as a child that gets our signals and whose end is ours. */
function runOnProjectNode() {
  const child = spawn(PROJECT_NODE, process.argv.slice(1), { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(
      `Node ${NEEDED_MAJOR} of node_modules does not start: ${error.message}. Delete node_modules and try again.`,
    );
    process.exit(1);
  });
  child.on("exit", (code) => process.exit(code ?? 1));
}
