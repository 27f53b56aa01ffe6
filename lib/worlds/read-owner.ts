import type { Actor } from "@/lib/auth/actor";
import { actorByEmail } from "@/lib/auth/read";
import type { Db } from "@/lib/db";

/** Who has owned a world for the longest; null when there is no such world. For programs that act for the world itself. */
export async function firstOwnerOf(db: Db, worldSlug: string): Promise<Actor | null> {
  const membership = await db.membership.findFirst({
    where: { world: { slug: worldSlug }, role: "owner" },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
    select: { user: { select: { email: true } } },
  });
  return membership && actorByEmail(db, membership.user.email);
}
