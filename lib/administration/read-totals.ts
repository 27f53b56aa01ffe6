import type { Db } from "@/lib/db";

/** How much the whole installation holds. */
export type Totals = {
  readonly accounts: number;
  readonly suspended: number;
  readonly worlds: number;
  readonly closed: number;
  readonly bytes: number;
};

/** How much the whole installation holds. */
export async function totalsOf(db: Db): Promise<Totals> {
  const [accounts, suspended, worlds, closed, use] = await Promise.all([
    db.user.count(),
    db.user.count({ where: { suspendedAt: { not: null } } }),
    db.world.count(),
    db.world.count({ where: { OR: [{ takenDownAt: { not: null } }, { deletedAt: { not: null } }] } }),
    db.worldUse.aggregate({ _sum: { bytes: true } }),
  ]);
  return { accounts, suspended, worlds, closed, bytes: Number(use._sum.bytes ?? 0) };
}
