import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { NotAllowed, NotFound } from "@/lib/base/failure";
import { type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { allowedWorld } from "./allowed-world";
import type { worldSettings } from "./input";
import type { WorldView } from "./world";

/** Changes a world's title, description and who may read it. Owners only. */
export async function updateWorld(
  context: ActionContext,
  slug: string,
  settings: z.infer<typeof worldSettings>,
): Promise<Result<WorldView, NotFound | NotAllowed>> {
  return context.db.$transaction(async (tx: Tx) => {
    const allowed = await allowedWorld(tx, context.actor, slug, "manageWorld");
    if (!allowed.ok) return allowed;
    await tx.world.update({ where: { id: allowed.value.id }, data: settings });
    return success({ ...allowed.value, ...settings });
  });
}
