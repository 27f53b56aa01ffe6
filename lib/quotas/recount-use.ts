import type { Tx } from "@/lib/db";

/** Counts anew what worlds and people use, from what is stored: the counters that triggers keep come out the same. */
export async function recountUse(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT canonry_recount_use()`;
}
