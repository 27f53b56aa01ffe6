import type { Db, Tx } from "@/lib/db";
import type { PassagePlace } from "./source";

/** Where passages stand today, by id; those that no version of a source has are missing. */
export async function placesOfPassages(
  db: Db | Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PassagePlace>> {
  if (ids.length === 0) return new Map();
  const rows = await db.passage.findMany({
    where: { id: { in: [...new Set(ids)] } },
    orderBy: { version: { number: "asc" } },
    select: {
      id: true,
      post: true,
      order: true,
      version: { select: { number: true, source: { select: { currentVersion: true } } } },
    },
  });
  // Of a passage that several versions have, the newest comes last and stays.
  return new Map(
    rows.map(({ id, post, order, version: { number, source } }) => [
      id,
      { passage: id, post, order, ...(number === source.currentVersion ? {} : { version: number }) },
    ]),
  );
}
