import type { Db } from "@/lib/db";
import { readPassages, sourceIn } from "./read";
import type { PassageView, SourceView } from "./source";

/** A passage of a world with its source, in the newest version of it; null where that has no such passage. */
export async function passageOfWorld(
  db: Db,
  worldId: string,
  id: string,
): Promise<{ readonly source: SourceView; readonly passage: PassageView } | null> {
  const row = await db.passage.findFirst({
    where: { id, version: { source: { worldId } } },
    select: { version: { select: { sourceId: true } } },
  });
  const source = row && (await sourceIn(db, worldId, row.version.sourceId));
  const [passage] = source ? await readPassages(db, source, { id }) : [];
  return source && passage ? { source, passage } : null;
}
