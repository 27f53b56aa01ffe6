import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Who holds a thing that one process may have at a time (a data folder, a build); `name` is what people call it. */
export type Holder = { readonly name: string; readonly address?: string; readonly databaseUrl?: string };

/** The hold itself: `describe` rewrites what others read about the holder. */
export type Hold = { describe(holder: Holder): void; release(): void };

type Entry = Holder & { readonly pid: number; readonly started: string };

/** Takes the hold that the file stands for; returns who has it when somebody alive does. A dead holder's is taken over. */
export function tryHold(file: string, holder: Holder): { hold: Hold } | { heldBy: Entry } {
  mkdirSync(dirname(file), { recursive: true });
  const entry = (about: Holder): Entry => ({ ...about, pid: process.pid, started: startOf(process.pid) ?? "" });
  const mine = `${file}.${randomBytes(6).toString("hex")}`;
  const write = (about: Holder) => writeFileSync(mine, JSON.stringify(entry(about)), { mode: 0o600 });
  write(holder);
  try {
    while (!linked(mine, file)) {
      const other = heldBy(file);
      if (other) return { heldBy: other };
      removeDead(file);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  const describe = (about: Holder) => {
    write(about);
    renameSync(mine, file);
  };
  return { hold: { describe, release: () => rmSync(file, { force: true }) } };
}

/** Takes the hold, waiting for others to end; `waiting` is called once with the first of them. */
export async function waitForHold(file: string, holder: Holder, waiting: (other: Holder) => void): Promise<Hold> {
  for (let first = true; ; first = false) {
    const attempt = tryHold(file, holder);
    if ("hold" in attempt) return attempt.hold;
    if (first) waiting(attempt.heldBy);
    await wait(100);
  }
}

/** The living process that holds the thing, if any. */
export function heldBy(file: string): Entry | undefined {
  const entry = entryIn(file);
  return entry && startOf(entry.pid) === entry.started ? entry : undefined;
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moved aside before it is judged, so that of two processes that find it dead none deletes the other's new one. */
function removeDead(file: string): void {
  const aside = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (heldBy(aside)) linked(aside, file);
  rmSync(aside);
}

function entryIn(file: string): Entry | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Entry;
  } catch {
    return undefined;
  }
}

/**
 * When the process began, in ticks since the machine did: with it a number that was given out again is not mistaken. Undefined when it
 * is gone, also while nobody has taken notice of its end (in a container often nobody ever does).
 */
function startOf(pid: number): string | undefined {
  try {
    // The second field is the program's name in brackets, which may hold spaces; then come the state and, as 22nd field, the start.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return state === "Z" || state === "X" ? undefined : fields[18];
  } catch {
    return undefined;
  }
}
