import type { Actor } from "@/lib/auth/actor";
import { type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";
import type { DiscussionModel } from "@/prisma/client/models";
import { talkingWorld } from "./talking-world";

type Locked = { readonly world: WorldView; readonly discussion: DiscussionModel };

/**
 * Holds a discussion's row for a write, if the actor may take part in the talk of its world. One about an article in the trash is there
 * for nobody. Failures: `notFound`, `notAllowed`.
 */
export async function lockDiscussion(
  tx: Tx,
  actor: Actor,
  worldSlug: string,
  id: string,
): Promise<Result<Locked, NotFound | NotAllowed>> {
  const world = await talkingWorld(tx, actor, worldSlug);
  if (!world.ok) return world;
  await tx.$queryRaw`SELECT id FROM "Discussion" WHERE id = ${id} AND "worldId" = ${world.value.id} FOR UPDATE`;
  const discussion = await tx.discussion.findFirst({
    where: { id, worldId: world.value.id, OR: [{ articleId: null }, { article: { trashedAt: null } }] },
  });
  return discussion ? success({ world: world.value, discussion }) : failed(notFound("discussion"));
}
