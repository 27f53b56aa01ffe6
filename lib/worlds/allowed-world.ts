import type { Actor } from "@/lib/auth/actor";
import { type Action, may, refusal } from "@/lib/auth/policy";
import type { NotAllowed, NotFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db, Tx } from "@/lib/db";
import { worldFor } from "./read";
import { noWorld } from "./read-closed";
import type { WorldView } from "./world";

/**
 * The world with this slug, if the actor may do `action` in it: the first line of every write.
 * Failures: `notFound` also for a private world of others, so that a stranger cannot tell; `notAllowed` with who may.
 */
export async function allowedWorld(
  tx: Db | Tx,
  actor: Actor,
  slug: string,
  action: Action,
): Promise<Result<WorldView, NotFound | NotAllowed>> {
  const world = await worldFor(tx, actor, slug);
  if (!world) return failed(await noWorld(tx, actor, slug));
  return may(world.role, action) ? success(world) : failed(refusal(action));
}
