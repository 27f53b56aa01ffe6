import type { ArticleId } from "@/lib/articles/article";
import { protectedRefusal, writesProtected } from "@/lib/articles/protection";
import { protectionLevelOf } from "@/lib/articles/read-protection";
import type { Act } from "@/lib/auth/act";
import type { Action } from "@/lib/auth/policy";
import { type Gone, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import { reviewFirst, savesDirectly } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";

/** An article whose row the transaction holds: its head cannot move until the transaction ends. */
export type LockedArticle = {
  readonly id: ArticleId;
  readonly worldId: string;
  readonly slug: string;
  readonly headNumber: number;
  readonly trashed: boolean;
  readonly world: WorldView;
};

/** The acts that change what an article says, or whether it is there: what a protection is about. */
const PROTECTED_ACTIONS: readonly Action[] = ["writeArticle", "linkClaim", "trashArticle"];

/**
 * Holds an article for a write, if the actor may do `action` in its world.
 * Failures: `notFound`, `notAllowed` (also to write where changes are reviewed first, or the article is protected), and `gone` when the article is in the trash (unless `evenInTrash`).
 */
export async function lockArticle(
  tx: Tx,
  { actor, now }: Pick<Act, "actor" | "now">,
  worldSlug: string,
  articleSlug: string,
  action: Action,
  evenInTrash = false,
): Promise<Result<LockedArticle, NotFound | NotAllowed | Gone>> {
  const allowed = await allowedWorld(tx, actor, worldSlug, action);
  if (!allowed.ok) return allowed;
  const world = allowed.value;
  const rows = await tx.$queryRaw<{ id: ArticleId; headNumber: number; trashed: boolean }[]>`
    SELECT id, "headNumber", "trashedAt" IS NOT NULL AS trashed FROM "Article"
    WHERE "worldId" = ${world.id} AND slug = ${articleSlug} FOR UPDATE`;
  const row = rows[0];
  if (!row) return failed(notFound("article"));
  const refused = PROTECTED_ACTIONS.includes(action) ? await protectedFrom(tx, world, row.id, now, "write") : null;
  if (refused) return failed(refused);
  if (action === "writeArticle" && !(await savesHere(tx, world, row.id))) return failed(reviewFirst());
  if (row.trashed && !evenInTrash) {
    return failed({ kind: "gone", detail: "This article is in the trash. An editor can bring it back." } as const);
  }
  return success({ ...row, worldId: world.id, slug: articleSlug, world });
}

/** Why somebody with this role may not change an article because it is protected; null: he may. For writes that hold its row. */
export async function protectedFrom(
  tx: Tx,
  { role }: Pick<WorldView, "role">,
  articleId: string,
  now: Date,
  act: "write" | "merge",
): Promise<NotAllowed | null> {
  const level = await protectionLevelOf(tx, articleId, now);
  return writesProtected(role, level) ? null : protectedRefusal(level, act);
}

async function savesHere(tx: Tx, world: WorldView, articleId: string): Promise<boolean> {
  const [rules, flag] = [await reviewRulesOf(tx, world.id), await tx.reviewFlag.findUnique({ where: { articleId } })];
  return savesDirectly(world.role, rules, flag !== null);
}
