import type { ChildProcess } from "node:child_process";

/** Resolves when the child has ended, with why in words: "exit code 3", "killed by SIGKILL". */
export function whyEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal === null ? `exit code ${code}` : killed(signal)));
  });
}

/** Node ends itself by SIGABRT when its heap is full; SIGKILL is also what Linux sends when a machine has no memory left. */
function killed(signal: NodeJS.Signals): string {
  if (signal === "SIGABRT") return "it stopped itself (SIGABRT), as it does when its memory is full";
  if (signal === "SIGKILL") return "killed (SIGKILL) by a person, or by the system because memory ran out";
  return `killed by ${signal}`;
}
