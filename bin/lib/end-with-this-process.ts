import { spawn } from "node:child_process";

/** What watches over a process; `dismiss` ends it, and must be called when that process has ended. */
export type Guardian = { dismiss(): void };

/**
 * Has a process ended by `signal` when this one is gone, however it went: a shell waits for the end of a pipe from here. `group`: with
 * all that it started, where it leads a process group.
 */
export function endWithThisProcess(pid: number, signal: "INT" | "KILL", { group = false } = {}): Guardian {
  const script = 'read -r nothing; kill -s "$1" -- "$2" 2> /dev/null';
  const shell = spawn("/bin/sh", ["-c", script, "sh", signal, `${group ? "-" : ""}${pid}`], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.unref();
  (shell.stdin as unknown as { unref(): void }).unref();
  return { dismiss: () => void shell.kill("SIGKILL") };
}
