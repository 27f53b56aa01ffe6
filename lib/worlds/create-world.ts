import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
import type { Conflict } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import type { newWorld } from "@/lib/worlds/input";
import type { WorldId, WorldView } from "@/lib/worlds/world";

/** Makes a world; its maker becomes its owner. Failure: `conflict` when the slug is taken. */
export async function createWorld(
  act: Act,
  input: z.infer<typeof newWorld> & { readonly isSample?: boolean },
): Promise<Result<WorldView, Conflict>> {
  const { slug, title, visibility, description = "", isSample = false } = input;
  const { actor, now } = act;
  return act.db.$transaction(async (tx: Tx) => {
    if (await tx.world.findUnique({ where: { slug } })) {
      return failed({ kind: "conflict", detail: `The address “${slug}” is taken. Choose another.` } as const);
    }
    const id = newId<"World">() as WorldId;
    await tx.world.create({
      data: {
        id,
        slug,
        title,
        description,
        visibility,
        isSample,
        createdById: actor.userId,
        createdAt: now,
        memberships: { create: { userId: actor.userId, role: "owner", createdAt: now } },
      },
    });
    return success({ id, slug, title, description, visibility, isSample, role: "owner" as const });
  });
}
