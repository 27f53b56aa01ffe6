import type { ArticleId, ProtectionLevel } from "@/lib/articles/article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Action } from "@/lib/auth/policy";
import { type Gone, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db, Tx } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import { reviewFirst } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { type ArticleGuards, saveHindrance } from "./article-rights";
import { protectedRefusal, writesProtected } from "./protection";
import { protectionLevelOf } from "./read-protection";

/** An article whose row the transaction holds: its head cannot move until the transaction ends. */
export type LockedArticle = {
  readonly id: ArticleId;
  readonly worldId: string;
  readonly slug: string;
  readonly headNumber: number;
  readonly trashed: boolean;
  readonly world: WorldView;
};

type Refused = NotFound | NotAllowed | Gone;
type Row = { readonly id: ArticleId; readonly headNumber: number; readonly trashed: boolean };

/** The actions that change what an article says, or whether it is there: what a protection is about. */
const PROTECTED_ACTIONS: readonly Action[] = ["writeArticle", "linkClaim", "trashArticle"];

/**
 * Holds an article for a write, if the actor may do `action` in its world.
 * Failures: `notFound`, `notAllowed` (also to write where changes are reviewed first, or the article is protected), and `gone` when the article is in the trash (unless `evenInTrash`).
 */
export async function lockArticle(
  tx: Tx,
  { actor, now }: Pick<ActionContext, "actor" | "now">,
  worldSlug: string,
  articleSlug: string,
  action: Action,
  evenInTrash = false,
): Promise<Result<LockedArticle, Refused>> {
  const allowed = await allowedWorld(tx, actor, worldSlug, action);
  if (!allowed.ok) return allowed;
  const world = allowed.value;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, "headNumber", "trashedAt" IS NOT NULL AS trashed FROM "Article"
    WHERE "worldId" = ${world.id} AND slug = ${articleSlug} FOR UPDATE`;
  const row = rows[0];
  if (!row) return failed(notFound("article"));
  const refused = await refusalOf(tx, { world, row, now, action, evenInTrash });
  return refused ? failed(refused) : success({ ...row, worldId: world.id, slug: articleSlug, world });
}

/** An article as it was when somebody asked: its head may have moved since. */
export type ChangeableArticle = Pick<LockedArticle, "id" | "worldId" | "headNumber" | "world">;

/**
 * The article, if `lockArticle` would let the actor through, without holding anything: for those who have to know before they read what
 * the actor sends. The action asks again. Failures: those of `lockArticle`.
 */
export async function mayChangeArticle(
  db: Db,
  { actor, now }: Pick<ActionContext, "actor" | "now">,
  worldSlug: string,
  articleSlug: string,
  action: Action,
  evenInTrash = false,
): Promise<Result<ChangeableArticle, Refused>> {
  const allowed = await allowedWorld(db, actor, worldSlug, action);
  if (!allowed.ok) return allowed;
  const world = allowed.value;
  const found = await db.article.findUnique({
    where: { worldId_slug: { worldId: world.id, slug: articleSlug } },
    select: { id: true, headNumber: true, trashedAt: true },
  });
  if (!found) return failed(notFound("article"));
  const row = { id: found.id as ArticleId, headNumber: found.headNumber, trashed: found.trashedAt !== null };
  const refused = await refusalOf(db, { world, row, now, action, evenInTrash });
  return refused ? failed(refused) : success({ id: row.id, worldId: world.id, headNumber: row.headNumber, world });
}

type LockRequest = {
  readonly world: WorldView;
  readonly row: Row;
  readonly now: Date;
  readonly action: Action;
  readonly evenInTrash: boolean;
};

/** Why somebody whose role allows an action may not do it to this article; null: nothing stands against it. */
async function refusalOf(db: Db | Tx, { world, row, now, action, evenInTrash }: LockRequest): Promise<Refused | null> {
  const level = PROTECTED_ACTIONS.includes(action) ? await protectionLevelOf(db, row.id, now) : "none";
  if (action === "writeArticle") {
    const hindrance = saveHindrance(world.role, await guardsOf(db, world.id, row.id, level));
    if (hindrance === "review") return reviewFirst();
  }
  if (!writesProtected(world.role, level)) return protectedRefusal(level, "write");
  if (!row.trashed || evenInTrash) return null;
  return { kind: "gone", detail: "This article is in the trash. An editor can restore it." };
}

/** Why somebody with this role may not change an article because it is protected; null: they may. For writes that hold its row. */
export async function protectedFrom(
  tx: Db | Tx,
  { role }: Pick<WorldView, "role">,
  articleId: string,
  now: Date,
  context: "write" | "merge",
): Promise<NotAllowed | null> {
  const level = await protectionLevelOf(tx, articleId, now);
  return writesProtected(role, level) ? null : protectedRefusal(level, context);
}

async function guardsOf(
  tx: Db | Tx,
  worldId: string,
  articleId: string,
  protection: ProtectionLevel,
): Promise<ArticleGuards> {
  const [rules, flag] = [await reviewRulesOf(tx, worldId), await tx.reviewFlag.findUnique({ where: { articleId } })];
  return { rules, wanted: flag !== null, protection };
}
