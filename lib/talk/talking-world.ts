import type { Viewer } from "@/lib/auth/actor";
import type { NotAllowed, NotFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db, Tx } from "@/lib/db";
import { worldFor } from "@/lib/worlds/read";
import { noWorld } from "@/lib/worlds/read-closed";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { mayComment, noCommenting } from "./policy";

/** The world with this slug, if the viewer may say something in it. Failures: `notFound` also for a private world of others; `notAllowed`. */
export async function talkingWorld(
  tx: Db | Tx,
  viewer: Viewer,
  slug: string,
): Promise<Result<WorldView, NotFound | NotAllowed>> {
  const world = await worldFor(tx, viewer, slug);
  if (!world) return failed(await noWorld(tx, viewer, slug));
  const rules = await reviewRulesOf(tx, world.id);
  return mayComment(world.role, viewer !== null, rules) ? success(world) : failed(noCommenting());
}
