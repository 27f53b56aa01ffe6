import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import type { Conflict, NotAllowed, NotFound, TooMany } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { quotasOf } from "@/lib/quotas/read";
import type { joinRequestInput } from "./input";
import { ASK_AGAIN_AFTER } from "./join-request";
import { lockWorld } from "./lock-world";
import { worldFor } from "./read";
import { noWorld } from "./read-closed";
import type { WorldId } from "./world";

type Refused = NotFound | NotAllowed | Conflict | TooMany;

/**
 * Asks the owners of a world that the actor can read to make them a member. Failures: `notFound`; `notAllowed` for members;
 * `conflict` while a request waits, for a month after one was declined, and where the world has too many; `tooMany` requests of one person.
 */
export async function askToJoin(
  context: ActionContext,
  worldSlug: string,
  { note }: z.infer<typeof joinRequestInput>,
): Promise<Result<{ at: Date }, Refused>> {
  const { db, actor, now } = context;
  const world = await worldFor(db, actor, worldSlug);
  if (!world) return failed(await noWorld(db, actor, worldSlug));
  if (world.role !== null) return failed(MEMBER);
  const limited = await limitAttempts(db, "join", actor.userId);
  if (!limited.ok) return limited;
  return db.$transaction(async (tx): Promise<Result<{ at: Date }, Refused>> => {
    await lockWorld(tx, world.id);
    const hindrance = await hindranceOf(tx, world.id, actor.userId, now);
    if (hindrance) return failed(hindrance);
    const key = { worldId: world.id, userId: actor.userId };
    const fresh = { note, createdAt: now, declinedAt: null };
    await tx.joinRequest.upsert({ where: { worldId_userId: key }, create: { ...key, ...fresh }, update: fresh });
    return success({ at: now });
  });
}

/** What stands against one more request; null: nothing. */
async function hindranceOf(tx: Tx, worldId: WorldId, userId: string, now: Date): Promise<NotAllowed | Conflict | null> {
  const key = { worldId_userId: { worldId, userId } };
  if (await tx.membership.findUnique({ where: key })) return MEMBER;
  const before = await tx.joinRequest.findUnique({ where: key });
  if (before && before.declinedAt === null) return conflict("You have already asked to join. An owner will answer.");
  const again = before?.declinedAt && new Date(before.declinedAt.getTime() + ASK_AGAIN_AFTER);
  if (again && again > now) {
    return conflict(`An owner declined your request. You can ask again from ${again.toISOString().slice(0, 10)}.`);
  }
  const { joinRequestsPerWorld: limit } = await quotasOf(tx);
  if ((await tx.joinRequest.count({ where: { worldId, declinedAt: null } })) < limit) return null;
  return conflict(`${limit} people are waiting for an answer here already. Try again later.`);
}

const MEMBER: NotAllowed = { kind: "notAllowed", detail: "You are already a member of this world." };

function conflict(detail: string): Conflict {
  return { kind: "conflict", detail };
}
