import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Invalid, invalid, type NotAllowed, type NotFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { restorableUntil } from "@/lib/worlds/closed-world";
import type { deleteWorldInput } from "./input";
import { logEntry } from "./log-entry";

/**
 * Deletes a world. Owners only. Nobody sees it any more; nothing of it goes, and an owner can restore it for 30 days.
 * Its slug stays taken. Failure: `invalid` where the slug that was typed is another's.
 */
export async function deleteWorld(
  context: ActionContext,
  slug: string,
  input: z.infer<typeof deleteWorldInput>,
): Promise<Result<{ slug: string; restorableUntil: Date }, NotFound | NotAllowed | Invalid>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, slug, "manageWorld");
    if (!allowed.ok) return allowed;
    if (input.slug.trim() !== slug) return failed(invalid("slug", `Type “${slug}” to delete this world.`));
    await tx.world.update({ where: { id: allowed.value.id }, data: { deletedAt: context.now } });
    await logEntry(tx, context, { kind: "deleteWorld", subject: slug, reason: "", worldId: allowed.value.id });
    return success({ slug, restorableUntil: restorableUntil(context.now) });
  });
}
