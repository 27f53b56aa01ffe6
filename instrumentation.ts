import type { TextFollower } from "./lib/articles/revisions/follow-texts";

/** Kept here, because a development server loads this file anew at every change; `canonryDatabaseOpens` is of bin/server/main.ts. */
const globalFollower = globalThis as typeof globalThis & {
  canonryTextFollower?: TextFollower;
  canonryDatabaseOpens?: Promise<void>;
};

/** Next runs this once when the server begins; a build has no database. */
export async function register(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (process.env.NEXT_RUNTIME !== "nodejs" || !url) return;
  const [{ TextFollower }, { db }] = [await import("./lib/articles/revisions/follow-texts"), await import("./lib/db")];
  globalFollower.canonryTextFollower ??= new TextFollower(db, url);
  const follower = globalFollower.canonryTextFollower;
  // Next is loaded while the database starts.
  void Promise.resolve(globalFollower.canonryDatabaseOpens).then(() => follower.start());
}
