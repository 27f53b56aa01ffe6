import type { ProtectionLevel } from "@/lib/articles/article";
import { writesProtected } from "@/lib/articles/protection/protection";
import { protectionLevelOf } from "@/lib/articles/protection/read-protection";
import type { Viewer } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import { mayPropose, type ReviewRules, savesDirectly } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";

/** What comes of the viewer's changes of an article. */
export type ReviewOfArticle = {
  /** The article itself wants review. */
  readonly wanted: boolean;
  /** Who may write it at all. */
  readonly protection: ProtectionLevel;
  /** What they save is a revision at once. */
  readonly savesDirectly: boolean;
  readonly mayPropose: boolean;
  readonly rules: ReviewRules;
};

/** What comes of the viewer's changes of an article; of a new one when `articleId` is null. `world` is as the viewer sees it. */
export async function reviewOf(
  db: Db,
  viewer: Viewer,
  world: WorldView,
  articleId: string | null,
  now: Date,
): Promise<ReviewOfArticle> {
  const [rules, flag, protection] = await Promise.all([
    reviewRulesOf(db, world.id),
    articleId === null ? null : db.reviewFlag.findUnique({ where: { articleId } }),
    articleId === null ? ("none" as const) : protectionLevelOf(db, articleId, now),
  ]);
  const wanted = flag !== null;
  return {
    wanted,
    protection,
    savesDirectly: savesDirectly(world.role, rules, wanted) && writesProtected(world.role, protection),
    mayPropose: mayPropose(world.role, viewer !== null, rules),
    rules,
  };
}
