import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Actor } from "@/lib/auth/actor";
import type { Conflict, NotAllowed } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { ownedWorlds, quotasOf } from "@/lib/quotas/read";
import type { newWorld } from "./input";
import { MAX_WORLD_SLUG, type WorldId, type WorldView } from "./world";

/**
 * Makes a world; its maker becomes its owner. Failures: `conflict` when the slug is taken; `notAllowed` when the maker owns as many
 * worlds as an account may here.
 */
export async function createWorld(
  context: ActionContext,
  input: z.infer<typeof newWorld> & { readonly isSample?: boolean },
): Promise<Result<WorldView, Conflict | NotAllowed>> {
  const { slug, title, visibility, description = "", isSample = false } = input;
  const { actor, now } = context;
  return context.db.$transaction(async (tx: Tx) => {
    const full = await tooManyWorlds(tx, actor);
    if (full) return failed(full);
    // Two who choose the same address at the same moment come one after the other.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`world ${slug}`}, 0))::text`;
    if (await tx.world.findUnique({ where: { slug } })) {
      const free = await freeSlug(tx, slug);
      return failed({ kind: "conflict", detail: `The address “${slug}” is taken. “${free}” is free.` } as const);
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
    return success({ id, slug, title, description, visibility, isSample, role: "owner" as const, takenDown: null });
  });
}

/** Why somebody may not own one more world; null: they may. The machine is the installation's owner's. */
async function tooManyWorlds(tx: Tx, { userId, ownsInstallation }: Actor): Promise<NotAllowed | null> {
  if (ownsInstallation) return null;
  // One at a time for each person: twenty that are asked for at once must not all find the last place free.
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR UPDATE`;
  const [owned, { worldsPerAccount }] = [await ownedWorlds(tx, userId), await quotasOf(tx)];
  if (owned < worldsPerAccount) return null;
  const detail = `You own ${owned} of the ${worldsPerAccount} worlds allowed. Delete one that is no longer needed, or ask whoever runs this site for more.`;
  return { kind: "notAllowed", detail };
}

/** The first address that nobody has among those that are this one with a number after it. */
async function freeSlug(tx: Tx, slug: string): Promise<string> {
  const numbered = (number: number) =>
    `${slug.slice(0, MAX_WORLD_SLUG - `-${number}`.length).replace(/-$/, "")}-${number}`;
  for (let number = 2; ; number += 1) {
    const other = numbered(number);
    if (!(await tx.world.findUnique({ where: { slug: other }, select: { id: true } }))) return other;
  }
}
