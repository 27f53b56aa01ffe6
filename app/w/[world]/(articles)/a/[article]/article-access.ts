import type { ArticleAccess } from "@/components/articles/page/article-access";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { PROTECTION_LEVELS } from "@/lib/articles/article";
import { mayProtect } from "@/lib/articles/protection/protection";
import { articleIn } from "@/lib/articles/read";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { worldFor } from "@/lib/worlds/read";

/** What whoever reads may do to the article with this slug; null where they cannot see one. */
export async function articleAccess(worldSlug: string, slug: string): Promise<ArticleAccess | null> {
  const viewer = await currentViewer();
  const world = await worldFor(db, viewer, worldSlug);
  const article = world && (await articleIn(db, world, slug));
  if (!article) return null;
  const { may, wanted, protection } = await reviewOf(db, viewer, world, article.id, systemClock());
  const protections = PROTECTION_LEVELS.filter((level) => mayProtect(world.role, protection, level));
  return { ...may, signedIn: viewer !== null, protection, protections, reviewed: wanted };
}
