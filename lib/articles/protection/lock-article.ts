import type { ArticleId } from "@/lib/articles/article";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Action, may, refusal } from "@/lib/auth/policy";
import { type Gone, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db, Tx } from "@/lib/db";
import type { Use } from "@/lib/quotas/room-for";
import { noWorld } from "@/lib/worlds/read-closed";
import { reviewFirst } from "@/lib/worlds/review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { saveHindrance } from "./article-rights";
import { protectedRefusal, writesProtected } from "./protection";
import { type Guarded, holdGuarded, readGuarded } from "./read-guarded";
import { protectionLevelOf } from "./read-protection";

/** An article whose row the transaction holds: its head cannot move until the transaction ends. */
export type LockedArticle = {
  readonly id: ArticleId;
  readonly worldId: string;
  readonly slug: string;
  readonly headNumber: number;
  readonly trashed: boolean;
  readonly isTemplate: boolean;
  /** The title of the article that it was merged into; null: it was not. */
  readonly mergedInto: string | null;
  readonly world: WorldView;
  /** What there was room for when it was held. */
  readonly use: Use;
};

type Refused = NotFound | NotAllowed | Gone;

/** The actions that change what an article says, or whether it is there: what a protection is about. */
const PROTECTED_ACTIONS: readonly Action[] = ["writeArticle", "linkClaim", "trashArticle", "mergeArticle"];

/**
 * Holds an article for a write, if the actor may do `action` in its world. What is asked is asked after its row is held: whoever
 * waited for another's write sees what that one left.
 * An address that the article had before is as good as its own.
 * Failures: `notFound`, `gone` for what is not done to templates, `notAllowed` (also to write where changes are reviewed first, or the article is protected), and `gone` when the article is in the trash (unless `evenInTrash`).
 */
export async function lockArticle(
  tx: Tx,
  by: Pick<ActionContext, "actor" | "now">,
  worldSlug: string,
  articleSlug: string,
  action: Action,
  evenInTrash = false,
): Promise<Result<LockedArticle, Refused>> {
  const guarded = await holdGuarded(tx, { ...by, worldSlug, articleSlug });
  return changeable(tx, by, guarded, { worldSlug, action, evenInTrash });
}

/** An article as it was when somebody asked: its head may have moved since. */
export type ChangeableArticle = Pick<LockedArticle, "id" | "worldId" | "headNumber" | "world">;

/**
 * The article, if `lockArticle` would let the actor through, without holding anything: for those who have to know before they read what
 * the actor sends. The action asks again. Failures: those of `lockArticle`.
 */
export async function mayChangeArticle(
  db: Db,
  by: Pick<ActionContext, "actor" | "now">,
  worldSlug: string,
  articleSlug: string,
  action: Action,
  evenInTrash = false,
): Promise<Result<ChangeableArticle, Refused>> {
  const guarded = await readGuarded(db, { ...by, worldSlug, articleSlug });
  return changeable(db, by, guarded, { worldSlug, action, evenInTrash });
}

type Attempt = {
  readonly worldSlug: string;
  readonly action: Action;
  readonly evenInTrash: boolean;
};

async function changeable(
  db: Db | Tx,
  { actor }: Pick<ActionContext, "actor">,
  guarded: Guarded | null,
  { worldSlug, action, evenInTrash }: Attempt,
): Promise<Result<LockedArticle, Refused>> {
  if (!guarded) return failed(await noWorld(db, actor, worldSlug));
  const { world, article, guards, use } = guarded;
  if (!may(world.role, action)) return failed(refusal(action));
  if (!article) return failed(notFound("article"));
  const level = PROTECTED_ACTIONS.includes(action) ? guards.protection : "none";
  const hindrance = action === "writeArticle" ? saveHindrance(world.role, guards) : null;
  if (hindrance === "review") return failed(reviewFirst());
  if (!writesProtected(world.role, level)) return failed(protectedRefusal(level, "write"));
  if (article.isTemplate && NOT_OF_TEMPLATES.includes(action)) return failed(TEMPLATE);
  if (article.trashed && !evenInTrash)
    return failed(article.mergedInto === null ? TRASHED : merged(article.mergedInto));
  return success({ ...article, worldId: world.id, world, use });
}

/** What would bring a template among the articles, or say what is true of it. */
const NOT_OF_TEMPLATES: readonly Action[] = ["mergeArticle", "lookAfterCanon"];

function merged(into: string): Gone {
  return { kind: "gone", detail: `This article was merged into “${into}”: change that one. An editor can restore it.` };
}

const TEMPLATE: Gone = { kind: "gone", detail: "This is a template, not an article of the world." };

const TRASHED: Gone = { kind: "gone", detail: "This article is in the trash. An editor can restore it." };

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
