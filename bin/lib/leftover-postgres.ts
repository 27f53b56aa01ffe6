import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const STOPPING_MS = 30_000;

/** The lines of the file in which a running PostgreSQL says its process id (the first) and its state (the eighth). */
export function pidFile(cluster: string): string[] | undefined {
  const path = join(cluster, "postmaster.pid");
  return existsSync(path) ? readFileSync(path, "utf8").split("\n") : undefined;
}

/**
 * Ends what still runs on the cluster: asks a PostgreSQL that lost its launcher to shut down, kills the helpers of one that was killed
 * itself (they would keep the next from starting), and clears a pid file that outlived its process.
 */
export async function endLeftoverPostgres(cluster: string): Promise<void> {
  const main = Number(pidFile(cluster)?.[0]);
  const deadline = Date.now() + STOPPING_MS;
  while (main && runsIn(cluster, main)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${main}) still uses ${cluster} and does not stop.`);
    signal(main, "SIGINT");
    await wait(50);
  }
  for (const pid of processes().filter((pid) => runsIn(cluster, pid))) signal(pid, "SIGKILL");
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** Whether the process is a PostgreSQL on this cluster, and not a stranger that got the same number after a restart. */
function runsIn(cluster: string, pid: number): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}

function processes(): number[] {
  if (!existsSync("/proc/self")) return [];
  return readdirSync("/proc").map(Number).filter(Number.isInteger);
}

function signal(pid: number, name: "SIGINT" | "SIGKILL"): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    // It ended between the look and the signal.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
