import type { DatabaseWatch } from "../database-watch";
import type { PageStore } from "./page-store";

const EVERY_MS = 5_000;
/** The worlds in which a protection or a vote has ended since `$1`, or shortly before: the clock that pages are made by may be a little behind. */
const QUESTION = `
  SELECT now() AS at, array(
    SELECT DISTINCT slug FROM "Protection" JOIN "World" ON "World".id = "worldId"
    WHERE until > coalesce($1, now()) - interval '20 seconds' AND until <= now()
    UNION SELECT slug FROM "Vote" JOIN "World" ON "World".id = "worldId"
    WHERE "endsAt" > coalesce($1, now()) - interval '20 seconds' AND "endsAt" <= now()
  ) AS worlds`;

type Row = { readonly at: Date; readonly worlds: readonly string[] };

/**
 * Drops the pages of a world when a protection or a vote in it ends: what the clock alone changes, so that nobody tells of it. It is
 * shown 5 s later at most. Returns what ends the asking.
 */
export function dropWhenProtectionsEnd(database: DatabaseWatch, store: PageStore, everyMs = EVERY_MS): () => void {
  let until: Date | null = null;
  const timer = setInterval(async () => {
    const [row] = (await database.read<Row>(QUESTION, [until])) ?? [];
    // A database that was away is asked for all that has ended meanwhile.
    if (!row) return;
    until = row.at;
    for (const world of row.worlds) store.drop(world);
  }, everyMs);
  return () => clearInterval(timer);
}
