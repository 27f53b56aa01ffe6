import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { worldFor } from "@/lib/worlds/read";
import type { seenNotificationsInput } from "./input";

/**
 * Marks what the actor was notified of as read, up to the time of the newest that was shown to them: in all worlds, in one, or about one
 * thing in it. Personal, no part of the wiki. Failure: `notFound`.
 */
export async function markNotificationsSeen(
  context: ActionContext,
  { world: worldSlug, about = "", upTo: shown }: z.infer<typeof seenNotificationsInput>,
): Promise<Result<{ upTo: Date }, NotFound>> {
  const { db, actor, now } = context;
  const world = worldSlug === undefined ? null : await worldFor(db, actor, worldSlug);
  if (worldSlug !== undefined && !world) return failed(notFound("world"));
  const asked = new Date(shown);
  // Nobody has seen what is still to come.
  const upTo = asked > now ? now : asked;
  await db.$executeRaw`
    INSERT INTO "SeenNotifications" AS s ("userId", "worldId", about, "upTo")
    SELECT ${actor.userId}, id, ${about}, ${upTo} FROM "World" WHERE id = ${world?.id ?? ""} OR ${world === null} AND id IN (
      SELECT "worldId" FROM "Watch" WHERE "userId" = ${actor.userId})
    ON CONFLICT ("userId", "worldId", about) DO UPDATE SET "upTo" = greatest(s."upTo", excluded."upTo")`;
  return success({ upTo });
}
