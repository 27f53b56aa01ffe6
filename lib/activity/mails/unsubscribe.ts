import type { NotFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import { type Unsubscribing, unsubscribingOf } from "./unsubscribe-link";

/** Ends what the token of a link ends. Failure: `notFound` for one that was not signed here. */
export async function unsubscribeByToken(db: Db, token: string): Promise<Result<null, NotFound>> {
  const what = unsubscribingOf(token);
  if (!what) return failed({ kind: "notFound", detail: "This link is damaged. Copy it from the e-mail as a whole." });
  await unsubscribe(db, what);
  return success(null);
}

/**
 * Ends what a link of a mail ends, without anybody being signed in; again, nothing more happens. A watch ends in the app as well; of a world and of
 * all, only the mails end. What is gone has ended.
 */
export async function unsubscribe(db: Db, what: Unsubscribing): Promise<void> {
  switch (what.ends) {
    case "all":
      await db.mailSettings.updateMany({ where: { userId: what.user }, data: { mode: "off", dueAt: null } });
      return;
    case "world":
      await db.$executeRaw`
        INSERT INTO "MutedWorld" ("userId", "worldId") SELECT u.id, w.id FROM "User" u, "World" w
          WHERE u.id = ${what.user} AND w.id = ${what.world} ON CONFLICT DO NOTHING`;
      return;
    case "watch":
      await db.watch.updateMany({ where: watchOf(what), data: { ended: true, byItself: false } });
  }
}

/** Whether it has ended, by a link or otherwise. */
export async function hasEnded(db: Db, what: Unsubscribing): Promise<boolean> {
  switch (what.ends) {
    case "all":
      return (await db.mailSettings.count({ where: { userId: what.user, mode: { not: "off" } } })) === 0;
    case "world":
      return (await db.mutedWorld.count({ where: { userId: what.user, worldId: what.world } })) > 0;
    case "watch":
      return (await db.watch.count({ where: { ...watchOf(what), ended: false } })) === 0;
  }
}

function watchOf({ user, world, kind, subject }: Extract<Unsubscribing, { ends: "watch" }>) {
  return { userId: user, worldId: world, kind, subject };
}
