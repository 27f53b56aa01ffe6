import { statfs } from "node:fs/promises";

const MB = 1_000_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** A folder, and how much must be free on its disk (bytes) for anything to be written there. */
export type SpaceFloor = { readonly folder: string; readonly bytes: number };

/** Returns whether less than the floor is free on the folder's disk. Of a disk that does not say how full it is nothing is assumed. */
export async function isBelow({ folder, bytes }: SpaceFloor): Promise<boolean> {
  const free = await freeBytes(folder);
  return free !== undefined && free < bytes;
}

/** Returns the bytes that are free on the folder's disk for whoever is not root; undefined when they cannot be known. */
export async function freeBytes(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/** Returns bytes in whole MB, for messages. */
export function inMb(bytes: number): string {
  return `${Math.floor(bytes / MB)} MB`;
}

/** Returns the floor that the launcher set for the server (bin/start.ts), or undefined where the database keeps its own disk. */
export function floorIn({ DATABASE_FOLDER, MIN_FREE_MB }: Environment): SpaceFloor | undefined {
  return DATABASE_FOLDER ? { folder: DATABASE_FOLDER, bytes: Number(MIN_FREE_MB) * MB } : undefined;
}
