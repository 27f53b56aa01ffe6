import type { Db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";
import { Prisma } from "@/prisma/client/client";
import { type Activity, activityOf, type MonthCount } from "./activity";
import { askedChanges, visibleChanges } from "./conditions";

/** How often an article was saved, month by month (UTC); null: never. */
export function activityOfArticle(db: Db, articleId: string): Promise<Activity | null> {
  return counted(db, Prisma.sql`FROM "Revision" c WHERE c."articleId" = ${articleId}`);
}

/** How much of what somebody did in a world may be seen, month by month (UTC); null: nothing. */
export function activityOfPerson(db: Db, world: WorldView, userId: string): Promise<Activity | null> {
  return counted(
    db,
    Prisma.sql`FROM "Change" c LEFT JOIN "Article" a ON a.id = c."articleId"
      WHERE ${visibleChanges(world)} ${askedChanges({ by: userId })}`,
  );
}

/** `from`: what is counted, as `c` with its time. */
async function counted(db: Db, from: Prisma.Sql): Promise<Activity | null> {
  const months = await db.$queryRaw<MonthCount[]>`
    SELECT (extract(year FROM c.at AT TIME ZONE 'UTC') * 12 + extract(month FROM c.at AT TIME ZONE 'UTC') - 1)::int AS month,
      count(*)::int AS count ${from} GROUP BY 1`;
  return activityOf(months);
}
