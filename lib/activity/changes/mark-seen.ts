import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { worldFor } from "@/lib/worlds/read";
import type { seenInput } from "./input";

/**
 * Marks a world's changes as seen by the actor, up to the time of the newest that was shown to them: what happened meanwhile stays
 * new. Personal, no part of the wiki. Failure: `notFound`.
 */
export async function markSeen(
  context: ActionContext,
  worldSlug: string,
  input: z.infer<typeof seenInput>,
): Promise<Result<{ upTo: Date }, NotFound>> {
  const world = await worldFor(context.db, context.actor, worldSlug);
  if (!world) return failed(notFound("world"));
  const asked = new Date(input.upTo);
  // Nobody has seen what is still to come.
  const upTo = asked > context.now ? context.now : asked;
  const rows = await context.db.$queryRaw<{ upTo: Date }[]>`
    INSERT INTO "SeenChanges" AS s ("userId", "worldId", "upTo") VALUES (${context.actor.userId}, ${world.id}, ${upTo})
    ON CONFLICT ("userId", "worldId") DO UPDATE SET "upTo" = greatest(s."upTo", excluded."upTo") RETURNING "upTo"`;
  return success({ upTo: rows[0]?.upTo ?? upTo });
}
