import type { ProtectionLevel } from "@/lib/articles/article";
import {
  type ArticleRights,
  articleRights,
  type SaveHindrance,
  saveHindrance,
} from "@/lib/articles/protection/article-rights";
import { guardsOf } from "@/lib/articles/protection/read-guarded";
import type { Viewer } from "@/lib/auth/actor";
import { canonRightsOf } from "@/lib/canon/caretakers/read";
import type { Db } from "@/lib/db";
import type { ReviewRules } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";

/** What comes of the viewer's changes of an article. */
export type ReviewOfArticle = {
  /** The article itself wants review. */
  readonly wanted: boolean;
  /** Who can edit it at all. */
  readonly protection: ProtectionLevel;
  /** Why what they save is no revision at once; null: it is one. */
  readonly hindrance: SaveHindrance | null;
  readonly may: ArticleRights;
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
  const [guards, canon] = await Promise.all([
    guardsOf(db, world.id, articleId, now),
    canonRightsOf(db, viewer, world, articleId),
  ]);
  const rights = articleRights(world.role, { signedIn: viewer !== null, canon }, guards);
  return { ...guards, hindrance: saveHindrance(world.role, guards), may: rights };
}
