import type { z } from "zod";
import { type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { type AdministrationContext, mayAdminister } from "./administration";
import type { giveWorldInput } from "./input";
import { logEntry } from "./log-entry";

/**
 * Makes somebody an owner of a world that may have none left who can act. Whoever owns it already stays an owner.
 * Failure: `notFound` for an unknown world or address.
 */
export async function giveWorld(
  context: AdministrationContext,
  slug: string,
  { email, reason }: z.infer<typeof giveWorldInput>,
): Promise<Result<{ slug: string; userId: string }, NotFound | NotAllowed>> {
  const allowed = mayAdminister(context.actor);
  if (!allowed.ok) return allowed;
  return context.db.$transaction(async (tx) => {
    const world = await tx.world.findUnique({ where: { slug }, select: { id: true } });
    if (!world) return failed(notFound("world"));
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (!user) return failed({ kind: "notFound", detail: "Nobody has an account with this e-mail address." } as const);
    const key = { worldId: world.id, userId: user.id };
    await tx.membership.upsert({
      where: { worldId_userId: key },
      create: { ...key, role: "owner", createdAt: context.now },
      update: { role: "owner" },
    });
    const entry = {
      kind: "giveWorld",
      subject: `${slug} to ${email}`,
      reason,
      userId: user.id,
      worldId: world.id,
    } as const;
    await logEntry(tx, context, entry);
    return success({ slug, userId: user.id });
  });
}
