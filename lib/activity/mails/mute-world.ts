import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { worldFor } from "@/lib/worlds/read";
import type { worldMailInput } from "./input";

/** Ends or begins again the mails of a world to the actor, whatever they watch in it. Personal, no part of the wiki. Failure: `notFound`. */
export async function muteWorld(
  { db, actor }: ActionContext,
  worldSlug: string,
  { muted }: z.infer<typeof worldMailInput>,
): Promise<Result<{ muted: boolean }, NotFound>> {
  const world = await worldFor(db, actor, worldSlug);
  if (!world) return failed(notFound("world"));
  const key = { userId: actor.userId, worldId: world.id };
  if (muted) await db.mutedWorld.upsert({ where: { userId_worldId: key }, create: key, update: {} });
  else await db.mutedWorld.deleteMany({ where: key });
  return success({ muted });
}
