import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { may, refusal } from "@/lib/auth/policy";
import { type Failure, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { worldFor } from "@/lib/worlds/read";
import type { newContradictionMark } from "./input";

/**
 * Says of a contradiction that it is intended and why, or that it is open after all. What was said before stays in the log. Failures: `notFound` also where
 * its texts do not contradict each other any more.
 */
export async function markContradiction(
  context: ActionContext,
  worldSlug: string,
  key: string,
  input: z.infer<typeof newContradictionMark>,
): Promise<Result<{ readonly key: string }, Failure>> {
  return context.db.$transaction(async (tx) => {
    const world = await worldFor(tx, context.actor, worldSlug);
    if (!world) return failed(notFound("world"));
    if (!may(world.role, "decideCanon")) return failed(refusal("decideCanon"));
    const found = await tx.contradiction.findUnique({ where: { worldId_key: { worldId: world.id, key } } });
    if (!found) return failed(notFound("contradiction"));
    await tx.contradictionMark.create({
      data: {
        id: newId<"ContradictionMark">(),
        worldId: world.id,
        key,
        ...input,
        textsHash: found.textsHash,
        byId: context.actor.userId,
        at: context.now,
      },
    });
    return success({ key });
  });
}
