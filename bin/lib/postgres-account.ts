import { spawnSync } from "node:child_process";
import { chownSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** How to run a program of PostgreSQL: words before its own, options for `spawn`, and the hand-over of a file to its account. */
export type Account = {
  readonly prefix: readonly string[];
  readonly ids: { readonly uid?: number; readonly gid?: number };
  own(path: string): void;
};

/**
 * PostgreSQL refuses to run as root (a container's usual user), so that root hands it to the account `postgres`, made when missing.
 * Where that account may not pass through the folders above `paths` (a clone in /root), it keeps the one capability to do so.
 */
export function postgresAccount(paths: readonly string[]): Account {
  if (process.getuid?.() !== 0) return { prefix: [], ids: {}, own: () => {} };
  const { uid, gid } = existingAccount() ?? createdAccount();
  const own = (path: string) => chownSync(path, uid, gid);
  if (paths.every(everybodyMayPass)) return { prefix: [], ids: { uid, gid }, own };
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
  return { prefix: ["setpriv", ...identity, ...PASSAGE], ids: {}, own };
}

/** Nothing but the right to pass; the last word lets the system call access() see it, by which PostgreSQL finds its programs. */
const PASSAGE = ["--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override", "--securebits=+no_setuid_fixup"];

type Ids = { uid: number; gid: number };

function existingAccount(): Ids | undefined {
  const line = readFileSync("/etc/passwd", "utf8").match(/^postgres:[^:]*:(\d+):(\d+):/m);
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : undefined;
}

function createdAccount(): Ids {
  spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]);
  const made = existingAccount();
  if (made) return made;
  throw new Error(
    "PostgreSQL cannot run as root, and the account `postgres` could not be made. Start as another user.",
  );
}

/** Whether every folder from the path up to / lets other accounts through. */
function everybodyMayPass(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
