import { constants } from "node:os";
import { Refusal } from "./refusal";

/** Registers what must be undone when the program ends, by itself, by an error or by a signal; the last one is undone first. */
export type AtEnd = (undo: () => Promise<void> | void) => void;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a command-line program: `main` resolves with the exit code, or with nothing for a program that serves until it is stopped.
 * A `Refusal` ends it with one line and code 1, a signal cleanly with code 0.
 */
export async function runProgram(main: (atEnd: AtEnd) => Promise<number | undefined>): Promise<void> {
  const undos: Parameters<AtEnd>[0][] = [];
  let ending = false;
  const end = async (code: number) => {
    if (ending) return;
    ending = true;
    for (let undo = undos.pop(); undo; undo = undos.pop()) await Promise.resolve(undo()).catch(complain);
    process.exit(code);
  };
  // A server that was told to stop did what it should; a second signal does not wait for the undoing.
  for (const signal of SIGNALS) {
    process.on(signal, () => (ending ? process.exit(128 + constants.signals[signal]) : void end(0)));
  }
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
  if (error instanceof Refusal) console.error(error.message);
  else console.error(error);
}
