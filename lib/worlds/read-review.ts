import type { Viewer } from "@/lib/auth/actor";
import type { Db } from "@/lib/db";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import { mayPropose, type ReviewRules, savesDirectly } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";

/** What comes of the viewer's changes of an article. */
export type ReviewOfArticle = {
  /** The article itself wants review. */
  readonly wanted: boolean;
  /** What he saves is a revision at once. */
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
): Promise<ReviewOfArticle> {
  const [rules, flag] = await Promise.all([
    reviewRulesOf(db, world.id),
    articleId === null ? null : db.reviewFlag.findUnique({ where: { articleId } }),
  ]);
  const wanted = flag !== null;
  return {
    wanted,
    savesDirectly: savesDirectly(world.role, rules, wanted),
    mayPropose: mayPropose(world.role, viewer !== null, rules),
    rules,
  };
}
