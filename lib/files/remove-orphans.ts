import type { Db } from "@/lib/db";
import { type FileStore, isStoredName } from "./store/file-store";

/** What was stored less than so long ago, in ms, may be a picture that is being added. */
const BEING_ADDED = 24 * 3600 * 1000;
const AT_ONCE = 500;

/** Removes from the store what no file names, as a crash leaves it between storing a picture and saying so; returns how many. */
export async function removeOrphans(db: Db, store: FileStore, now: Date): Promise<number> {
  let removed = 0;
  for await (const names of inParts(oldNames(store, now))) {
    const hashes = names.map((name) => name.slice(0, 64));
    const known = await db.file.findMany({
      where: { hash: { in: hashes } },
      select: { hash: true },
      distinct: ["hash"],
    });
    const named = new Set(known.map(({ hash }) => hash));
    // A name that is none of ours was never finished.
    for (const name of names.filter((each) => !isStoredName(each) || !named.has(each.slice(0, 64)))) {
      await store.remove(name);
      removed += 1;
    }
  }
  return removed;
}

async function* oldNames(store: FileStore, now: Date): AsyncGenerator<string> {
  for await (const { name, storedAt } of store.list()) if (now.getTime() - storedAt.getTime() > BEING_ADDED) yield name;
}

async function* inParts(names: AsyncIterable<string>): AsyncGenerator<string[]> {
  let part: string[] = [];
  for await (const name of names) {
    part.push(name);
    if (part.length < AT_ONCE) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
