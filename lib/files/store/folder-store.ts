import { randomBytes } from "node:crypto";
import { mkdir, open, opendir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FileStore, isStoredName, type StoredObject } from "./file-store";

/** A file gets its name when it is whole and on the disk; until then, and after a crash, it ends so. */
const PARTIAL = ".partial";
const PARTIAL_END = /\.[0-9a-f]{8}\.partial$/;

/** Files in a folder of this machine: `FOLDER/ab/ab12...`, by the beginning of their hash. */
export function folderStore(folder: string): FileStore {
  const pathOf = (name: string): string => {
    if (!isStoredName(name.replace(PARTIAL_END, "")))
      throw new Error(`Nothing is stored under the name ${JSON.stringify(name)}`);
    return join(folder, name.slice(0, 2), name);
  };
  return {
    put: (name, bytes) => write(pathOf(name), bytes),
    get: (name) => readFile(pathOf(name)).catch(absent),
    remove: (name) => rm(pathOf(name), { force: true }),
    list: () => objectsIn(folder),
  };
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const parent = dirname(path);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const partial = `${path}.${randomBytes(4).toString("hex")}${PARTIAL}`;
  try {
    const file = await open(partial, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
    await syncFolder(parent);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    throw error;
  }
}

/** So that the new name outlives a loss of power; Windows knows no such thing. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  await folder.sync().finally(() => folder.close());
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

/** Everything that lies there, also what a crash left half written, under the name that it has. */
async function* objectsIn(folder: string): AsyncGenerator<StoredObject> {
  const groups = await opendir(folder).catch(absent);
  if (groups === null) return;
  for await (const group of groups) {
    if (!group.isDirectory() || !/^[0-9a-f]{2}$/.test(group.name)) continue;
    for await (const { name } of await opendir(join(folder, group.name))) {
      const { mtime } = await stat(join(folder, group.name, name));
      yield { name, storedAt: mtime };
    }
  }
}
