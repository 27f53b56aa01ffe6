import type { TextFollower } from "./lib/articles/revisions/follow-texts";

/** Kept here, because a development server loads this file anew at every change. */
const globalFollower = globalThis as typeof globalThis & { canonryTextFollower?: TextFollower };

/** Next runs this once when the server begins; a build has no database. */
export async function register(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (process.env.NEXT_RUNTIME !== "nodejs" || !url) return;
  const [{ TextFollower }, { db }] = [await import("./lib/articles/revisions/follow-texts"), await import("./lib/db")];
  globalFollower.canonryTextFollower ??= new TextFollower(db, url);
  void globalFollower.canonryTextFollower.start();
}
