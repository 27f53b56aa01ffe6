import type { Viewer } from "@/lib/auth/actor";
import type { NotAllowed, NotFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db, Tx } from "@/lib/db";
import { worldFor } from "./read";
import { noWorld } from "./read-closed";
import { reviewRulesOf } from "./read-review-rules";
import { mayPropose, noProposing, type ReviewRules } from "./review-rules";
import type { WorldView } from "./world";

/** A world and how it reviews. */
export type ProposingWorld = { readonly world: WorldView; readonly rules: ReviewRules };

/**
 * The world with this slug, if the viewer may at least propose a change of it. Failures: `notFound` also for a private world of
 * others; `notAllowed`.
 */
export async function proposingWorld(
  tx: Db | Tx,
  viewer: Viewer,
  slug: string,
): Promise<Result<ProposingWorld, NotFound | NotAllowed>> {
  const world = await worldFor(tx, viewer, slug);
  if (!world) return failed(await noWorld(tx, viewer, slug));
  const rules = await reviewRulesOf(tx, world.id);
  return mayPropose(world.role, viewer !== null, rules) ? success({ world, rules }) : failed(noProposing());
}
