import type { Viewer } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import { EDITING_MS, type PersonEditing } from "./editing";

/** So many people are told at most. */
const MAX_PEOPLE = 50;

/**
 * The other members of its world who are editing an article now, who changed something last first. Their drafts tell it: one ends when it
 * is saved, proposed or discarded. Ask `maySeeEditing` first. Nothing of what they write is told, nor who is no member.
 */
export async function othersEditing(
  db: Db,
  { userId }: NonNullable<Viewer>,
  article: { readonly id: string; readonly worldId: string },
  now: Date,
): Promise<PersonEditing[]> {
  const drafts = await db.draft.findMany({
    where: {
      articleId: article.id,
      savedAt: { gt: new Date(now.getTime() - EDITING_MS) },
      user: { id: { not: userId }, suspendedAt: null, memberships: { some: { worldId: article.worldId } } },
    },
    select: { savedAt: true, user: { select: { id: true, name: true } } },
    orderBy: { savedAt: "desc" },
    take: MAX_PEOPLE,
  });
  return drafts.map(({ user, savedAt }) => ({ ...user, lastChange: savedAt }));
}
