import type { Tx } from "@/lib/db";
import type { WorldId } from "./world";

/** Holds the world's row until the transaction ends, so that two changes of its members cannot cross. */
export async function lockWorld(tx: Tx, worldId: WorldId): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "World" WHERE id = ${worldId} FOR UPDATE`;
}

/** The user ids of a world's owners. */
export async function ownersOf(tx: Tx, worldId: WorldId): Promise<string[]> {
  const rows = await tx.membership.findMany({ where: { worldId, role: "owner" }, select: { userId: true } });
  return rows.map((row) => row.userId);
}
