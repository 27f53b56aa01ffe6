import { readdirSync, readFileSync } from "node:fs";

/** What a process holds, MB: its share of pages that others hold too is counted for each in part (PSS, as Linux says it). */
export type ProcessMemory = { readonly pid: number; readonly name: string; readonly mb: number };

/** The memory of a process and of all that it started, the largest first. */
export function memoryOf(root: number): ProcessMemory[] {
  const parents = new Map(readdirSync("/proc").flatMap((name) => parentOf(Number(name))));
  const belongs = (pid: number | undefined): boolean => pid === root || (pid ? belongs(parents.get(pid)) : false);
  const pids = [...parents.keys()].filter(belongs);
  return pids.flatMap(heldBy).sort((one, other) => other.mb - one.mb);
}

function parentOf(pid: number): [number, number][] {
  const [, parent] = read(pid, "stat").match(/\) \S (\d+) /s) ?? [];
  return parent === undefined ? [] : [[pid, Number(parent)]];
}

function heldBy(pid: number): ProcessMemory[] {
  const [, kilobytes] = read(pid, "smaps_rollup").match(/^Pss:\s+(\d+) kB/m) ?? [];
  return kilobytes === undefined ? [] : [{ pid, name: nameOf(read(pid, "cmdline")), mb: Number(kilobytes) / 1024 }];
}

function nameOf(command: string): string {
  if (/server[-/]main/.test(command)) return "web server";
  if (/--keep/.test(command)) return "parent of the launcher";
  if (/launch\.mjs/.test(command)) return "launcher";
  if (/postgres/.test(command)) return "PostgreSQL";
  return "others";
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
