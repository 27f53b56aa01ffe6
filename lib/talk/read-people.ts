import type { Db, Tx } from "@/lib/db";
import type { Person } from "./discussion";

/** The members of a world, whom its comments can mention. */
export async function membersToMention(tx: Db | Tx, worldId: string): Promise<Person[]> {
  const rows = await tx.membership.findMany({
    where: { worldId },
    select: { user: { select: { id: true, name: true } } },
  });
  return rows.map(({ user }) => user);
}
