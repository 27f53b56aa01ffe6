import type { z } from "zod";
import { type Conflict, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { type AdministrationContext, mayAdminister } from "./administration";
import type { reasonInput } from "./input";
import { logEntry } from "./log-entry";

type Refusal = NotFound | NotAllowed | Conflict;

/**
 * Hides a world from everybody but the installation's owner; its members are told why. Nothing of it is deleted.
 * Taking it down twice changes the reason.
 */
export async function takeDownWorld(
  context: AdministrationContext,
  slug: string,
  { reason }: z.infer<typeof reasonInput>,
): Promise<Result<{ slug: string }, Refusal>> {
  const allowed = mayAdminister(context.actor);
  if (!allowed.ok) return allowed;
  return context.db.$transaction(async (tx) => {
    const world = await tx.world.findUnique({ where: { slug }, select: { id: true } });
    if (!world) return failed(notFound("world"));
    await tx.world.update({ where: { slug }, data: { takenDownAt: context.now, takenDownReason: reason } });
    await logEntry(tx, context, { kind: "takeDownWorld", subject: slug, reason, worldId: world.id });
    return success({ slug });
  });
}

/** Shows a world again that was taken down, or that an owner deleted at any time. Failure: `conflict` where it is there already. */
export async function putBackWorld(
  context: AdministrationContext,
  slug: string,
  { reason }: z.infer<typeof reasonInput>,
): Promise<Result<{ slug: string }, Refusal>> {
  const allowed = mayAdminister(context.actor);
  if (!allowed.ok) return allowed;
  return context.db.$transaction(async (tx) => {
    const world = await tx.world.findUnique({
      where: { slug },
      select: { id: true, takenDownAt: true, deletedAt: true },
    });
    if (!world) return failed(notFound("world"));
    if (!world.takenDownAt && !world.deletedAt) {
      return failed({ kind: "conflict", detail: "This world has not been taken down." } as const);
    }
    await tx.world.update({ where: { slug }, data: { takenDownAt: null, takenDownReason: null, deletedAt: null } });
    await logEntry(tx, context, { kind: "putBackWorld", subject: slug, reason, worldId: world.id });
    return success({ slug });
  });
}
