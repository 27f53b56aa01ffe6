/**
 * Runs a TypeScript program of the project: `node bin/launch.mjs bin/start.ts ARGS`. Works with the machine's own Node from 20.19 on,
 * also where nothing is installed yet: it installs what package-lock.json names, and hands over to the Node that comes with that.
 * `--keep` before the program: in a process of its own, which is started again when something kills it.
 */
import { spawn } from "node:child_process";
import module from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { installIfStale, PROJECT_NODE, ROOT } from "./lib/install.mjs";
import { COMPILED, programBundle } from "./lib/program-bundle.mjs";

const NEEDED_MAJOR = 24;
/** It runs as long as the server does, and must begin at once. */
const BUNDLED = "bin/start.ts";
/** A program that is killed so often within a minute is not started again. */
const KILLS_A_MINUTE = 5;
const MINUTE_MS = 60_000;

/** When the program was killed, in ms since 1970. */
let killedAt = [];
const keep = process.argv[2] === "--keep";
const [script, ...args] = process.argv.slice(keep ? 3 : 2);
if (!script) throw new Error("Usage: node bin/launch.mjs [--keep] SCRIPT.ts ARGS");
installIfStale();
if (!keep && Number(process.versions.node.split(".")[0]) >= NEEDED_MAJOR) await runHere(script, args);
else runOnProjectNode([script, ...args]);

/** @param {string} script @param {string[]} rest */
async function runHere(script, rest) {
  // The process that keeps this one going was killed: end as if it had passed on a signal.
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  // Listening for it must not keep a program alive that has nothing left to do.
  process.channel?.unref();
  const source = resolve(ROOT, script);
  const bundle = script === BUNDLED ? await programBundle(script) : undefined;
  process.argv = [process.argv[0] ?? "node", source, ...rest];
  if (bundle) module.enableCompileCache(resolve(ROOT, COMPILED));
  else (await import("tsx/esm/api")).register();
  await import(pathToFileURL(bundle ?? source).href);
}

/**
 * The same once more, as a child that gets our signals, ends when we do, and whose end is ours.
 * @param {string[]} program
 */
function runOnProjectNode(program) {
  let stopping = false;
  let child = startChild(program, ended);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      stopping = true;
      child.kill(signal);
    });
  }

  function ended(code, signal) {
    if (!keep || stopping || signal === null) process.exit(code ?? 1);
    if (tooManyKills()) giveUp(program[0], signal);
    console.error(
      `${new Date().toISOString().slice(0, 19)}Z ${program[0]} was killed by ${signal}. Starting it again.`,
    );
    child = startChild(program, ended);
  }
}

/** @param {string[]} program @param {(code: number | null, signal: string | null) => void} ended */
function startChild(program, ended) {
  const child = spawn(PROJECT_NODE, [process.argv[1], ...program], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  child.on("exit", ended);
  child.on("error", (error) => {
    console.error(
      `Node ${NEEDED_MAJOR} of node_modules does not start: ${error.message}. Delete node_modules and try again.`,
    );
    process.exit(1);
  });
  return child;
}

function tooManyKills() {
  killedAt = [...killedAt.filter((at) => Date.now() - at < MINUTE_MS), Date.now()];
  return killedAt.length >= KILLS_A_MINUTE;
}

/** @param {string} program @param {string} signal */
function giveUp(program, signal) {
  console.error(
    `${program} was killed ${KILLS_A_MINUTE} times within a minute, the last time by ${signal}. Not again.`,
  );
  process.exit(1);
}
