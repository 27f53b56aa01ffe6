import type { ActionContext } from "@/lib/auth/action-context";
import { newId } from "@/lib/base/ids";
import { success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { type Json, sameJson } from "@/lib/document/model/json";
import { roomFor } from "@/lib/quotas/room-for";
import { Prisma } from "@/prisma/client/client";
import type { WorldPageName } from "./world-page";

/**
 * Says something new of a world's page, inside a transaction that has asked the policy; null takes it away. What says the same as before writes nothing.
 * Failures: those of `roomFor`.
 */
export async function writeWorldPage(
  tx: Tx,
  { actor, now }: Pick<ActionContext, "actor" | "now">,
  worldId: string,
  { page: kind, subject }: WorldPageName,
  content: Json,
) {
  const where = { worldId, kind, subject };
  // One after the other: the newest is what the next one is compared with.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${worldId} ${kind} ${subject}`}, 0))`;
  const before = await tx.worldPage.findFirst({ where, orderBy: { sequence: "desc" }, select: { content: true } });
  if (sameJson(before?.content ?? null, content)) return success(null);
  const room = await roomFor(tx, actor, worldId, content === null ? 0 : JSON.stringify(content).length);
  if (!room.ok) return room;
  const stored = content === null ? Prisma.DbNull : (content as Prisma.InputJsonValue);
  await tx.worldPage.create({
    data: { id: newId<"WorldPage">(), ...where, content: stored, byId: actor.userId, at: now },
  });
  return success(null);
}
