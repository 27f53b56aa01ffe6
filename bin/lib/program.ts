import { constants } from "node:os";
import { CliError } from "./cli-error";

/** Registers what must be undone when the program ends, by itself, by an error or by a signal; the last one is undone first. */
export type AtEnd = (undo: () => Promise<void> | void) => void;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** A signal this long after the first is a person who waits no longer; sooner it is the same one, from terminal and parent both. */
const IMPATIENT_MS = 2_000;

/**
 * Runs a command-line program: `main` resolves with the exit code, or with nothing for a program that serves until it is stopped.
 * A `Refusal` ends it with one line and code 1, a signal cleanly with the code `stopped`: 0 unless what it stopped was work half done.
 */
export async function runProgram(
  main: (atEnd: AtEnd) => Promise<number | undefined>,
  { stopped = 0 } = {},
): Promise<void> {
  const undos: Parameters<AtEnd>[0][] = [];
  let ending = 0;
  const end = async (code: number) => {
    if (ending) return;
    ending = Date.now();
    for (let undo = undos.pop(); undo; undo = undos.pop()) await Promise.resolve().then(undo).catch(complain);
    process.exit(code);
  };
  const stop = (signal: (typeof SIGNALS)[number]) => {
    if (!ending) void end(stopped);
    else if (Date.now() - ending > IMPATIENT_MS) process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const atEnd: AtEnd = (undo) => {
    undos.push(undo);
  };
  try {
    const code = await main(atEnd);
    if (code !== undefined) await end(code);
  } catch (error) {
    if (!ending) complain(error);
    await end(1);
  }
}

function complain(error: unknown): void {
  if (error instanceof CliError) console.error(error.message);
  else console.error(error);
}
