import type { ActionContext } from "@/lib/auth/action-context";
import { may, refusal } from "@/lib/auth/policy";
import { type Conflict, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { closedMessage, RESTORE_DAYS } from "@/lib/worlds/closed-world";
import { closedWorldFor } from "@/lib/worlds/read-closed";
import { logEntry } from "./log-entry";

/**
 * Brings back a world that an owner deleted, within 30 days. Owners only. Failures: `notFound` where no world of the actor's was
 * deleted under this slug; `conflict` where it is too late, or where the world was taken down.
 */
export async function restoreWorld(
  context: ActionContext,
  slug: string,
): Promise<Result<{ slug: string }, NotFound | NotAllowed | Conflict>> {
  return context.db.$transaction(async (tx) => {
    const world = await closedWorldFor(tx, context.actor, slug);
    if (!world) return failed(notFound("deleted world"));
    if (!may(world.role, "manageWorld")) return failed(refusal("manageWorld"));
    if (!world.restorableUntil) return failed({ kind: "conflict", detail: closedMessage(world) } as const);
    if (world.restorableUntil <= context.now) return failed(tooLate());
    const { id: worldId } = await tx.world.update({ where: { slug }, data: { deletedAt: null } });
    await logEntry(tx, context, { kind: "restoreWorld", subject: slug, reason: "", worldId });
    return success({ slug });
  });
}

function tooLate(): Conflict {
  const detail = `A world can be restored for ${RESTORE_DAYS} days. Ask whoever runs this site to put it back.`;
  return { kind: "conflict", detail };
}
