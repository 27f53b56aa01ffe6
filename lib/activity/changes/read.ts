import { namesOf } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import type { WorldView } from "@/lib/worlds/world";
import { Prisma } from "@/prisma/client/client";
import { type ChangeLine, type ChangesFilter, type ChangesPlace, standTogether } from "./change";
import { askedChanges, FIRST_OF_A_ROW, NEWEST_OF_A_ROW, visibleChanges } from "./conditions";
import { type ChangeRow, linesOf } from "./line-rows";

/**
 * What happened in a world, newest first, as far as the viewer (whose role the world says) may see it; after a place. `apart` leaves
 * saves that one person made in a row each by itself.
 */
export async function changesOf(
  db: Db,
  world: WorldView,
  filter: ChangesFilter,
  page: { readonly limit: number; readonly after?: ChangesPlace; readonly apart?: boolean },
): Promise<ChangeLine[]> {
  const together = standTogether(filter) && page.apart !== true;
  const from = page.after
    ? Prisma.sql`AND (c.at, c.sequence) < (${page.after.at}, ${page.after.sequence})`
    : Prisma.empty;
  const rows = await db.$queryRaw<ChangeRow[]>`
    SELECT c.sequence, c.at, c.kind::text, c."byId", c."articleId", c.number, c.ref,
      ${together ? FIRST_OF_A_ROW : Prisma.sql`c.number`} AS first
    FROM "Change" c LEFT JOIN "Article" a ON a.id = c."articleId"
    WHERE ${visibleChanges(world)} ${askedChanges(filter)} ${from} ${together ? NEWEST_OF_A_ROW : Prisma.empty}
    ORDER BY c.at DESC, c.sequence DESC LIMIT ${page.limit}`;
  return linesOf(db, rows);
}

/** Everybody who did something in a world, by name; visitors without an account are left out. */
export async function peopleOf(db: Db, worldId: string): Promise<{ readonly id: string; readonly name: string }[]> {
  // One look into the index for each person, not one for each change.
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE people AS (
      (SELECT "byId" AS id FROM "Change" WHERE "worldId" = ${worldId} ORDER BY "byId" LIMIT 1)
      UNION ALL
      SELECT (SELECT c."byId" FROM "Change" c WHERE c."worldId" = ${worldId} AND c."byId" > people.id ORDER BY c."byId" LIMIT 1)
      FROM people WHERE people.id IS NOT NULL
    ) SELECT id FROM people WHERE id IS NOT NULL`;
  const ids = rows.map((row) => row.id).filter((id) => !id.includes(":"));
  const names = await namesOf(db, ids);
  const people = ids.map((id) => ({ id, name: names.get(id) ?? somebodyWhoLeft() }));
  return people.sort((a, b) => (a.name < b.name ? -1 : 1));
}
