import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { slugOf } from "@/lib/document/model/slug";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { ContinuityView } from "./continuity";
import type { changedContinuity } from "./input";
import { NAME_TAKEN } from "./make-continuity";
import { continuityNamed } from "./read";

/**
 * Renames or describes a continuity, sets it aside or brings it back; its address stays, and so do its decisions. Owners only. Failures:
 * `notFound`; `invalid` for a name that another has, and for setting aside the world's first one.
 */
export async function changeContinuity(
  context: ActionContext,
  worldSlug: string,
  slug: string,
  { name, description, setAside }: z.output<typeof changedContinuity>,
): Promise<Result<ContinuityView, Failure>> {
  return context.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, context.actor, worldSlug, "manageWorld");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    await tx.$queryRaw`SELECT id FROM "World" WHERE id = ${worldId} FOR UPDATE`;
    const there = await tx.continuity.findMany({ where: { worldId } });
    const row = there.find((each) => each.slug === slug);
    if (!row) return failed(notFound("continuity"));
    const isTaken = there.some((each) => each !== row && slugOf(each.name) === slugOf(name ?? row.name));
    if (name !== undefined && isTaken) return failed(invalid("name", NAME_TAKEN));
    if (setAside && row.parentId === null)
      return failed(
        invalid("setAside", "The world’s first continuity is what all others follow. It cannot be set aside."),
      );
    const since = setAside ? (row.setAsideAt ?? context.now) : null;
    await tx.continuity.update({
      where: { id: row.id },
      data: {
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
        ...(setAside === undefined ? {} : { setAsideAt: since }),
      },
    });
    const named = await continuityNamed(tx, worldId, slug);
    if (!named) throw new Error(`Continuity ${slug} is not there after it was changed`);
    return success(named.view);
  });
}
