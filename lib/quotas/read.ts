import type { Db, Tx } from "@/lib/db";
import { type Quotas, quotasFrom } from "./quota";

/** What an account or a world may have here. */
export async function quotasOf(db: Db | Tx): Promise<Quotas> {
  const installation = await db.installation.findUnique({ where: { id: 1 }, select: { quotas: true } });
  return quotasFrom(installation?.quotas);
}

/** How many bytes of text a world holds. */
export async function bytesOfWorld(db: Db, worldId: string): Promise<number> {
  const use = await db.worldUse.findUnique({ where: { worldId }, select: { bytes: true } });
  return Number(use?.bytes ?? 0);
}

/** What one person has of everything that is counted. */
export type AccountUse = {
  readonly worlds: number;
  readonly bytes: number;
  readonly drafts: number;
  readonly draftBytes: number;
};

/** What a person has of everything that is counted. */
export async function accountUse(db: Db | Tx, userId: string): Promise<AccountUse> {
  const [worlds, use, drafts] = await Promise.all([
    ownedWorlds(db, userId),
    db.personUse.findUnique({ where: { userId }, select: { bytes: true } }),
    db.draft.aggregate({ where: { userId }, _count: true, _sum: { bytes: true } }),
  ]);
  return { worlds, bytes: Number(use?.bytes ?? 0), drafts: drafts._count, draftBytes: drafts._sum.bytes ?? 0 };
}

/** How many worlds a person owns; those that were deleted do not count. */
export function ownedWorlds(db: Db | Tx, userId: string): Promise<number> {
  return db.membership.count({ where: { userId, role: "owner", world: { deletedAt: null } } });
}
