import type { z } from "zod";
import type { ArticleId } from "@/lib/articles/article";
import { saveHindrance } from "@/lib/articles/protection/article-rights";
import { changesBetween } from "@/lib/articles/revisions/compare-for-save";
import { insertRevision } from "@/lib/articles/revisions/insert-revision";
import { projectArticle } from "@/lib/articles/revisions/project-article";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Conflict, Failure, NotAllowed, NotFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Db, Tx } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";
import { roomFor } from "@/lib/quotas/room-for";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { lockWorld } from "@/lib/worlds/lock-world";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import { reviewFirst } from "@/lib/worlds/review-rules";
import type { WorldId, WorldView } from "@/lib/worlds/world";
import { checkEvidence } from "./check-evidence";
import { documentOfInput } from "./document-of-input";
import type { newArticle } from "./input";
import { SAVE_MS } from "./save-article";

/**
 * Writes a new article with its first revision. Its slug is made from the title and stays when the title changes.
 * Failures: `conflict` when the world has an article of that name (also in the trash), `invalid` for the text,
 * `notAllowed` also where changes are reviewed first.
 */
export async function createArticle(
  context: ActionContext,
  worldSlug: string,
  input: z.infer<typeof newArticle>,
): Promise<Result<{ slug: string; revision: number }, Failure>> {
  const may = await mayBegin(context.db, context, worldSlug);
  if (!may.ok) return may;
  const parsed = await documentOfInput(input);
  if (!parsed.ok) return parsed;
  return context.db.$transaction(
    async (tx) => {
      const allowed = await mayBegin(tx, context, worldSlug);
      if (!allowed.ok) return allowed;
      const { id: worldId } = allowed.value;
      const room = await roomFor(tx, context.actor, worldId, 0);
      if (!room.ok) return room;
      const { title, kind, tags = [], aliases = [], summary } = input;
      const content = { title, kind, tags, aliases, doc: parsed.value };
      const begun = await beginArticle(
        tx,
        { authorId: context.actor.userId, now: context.now },
        worldId,
        content,
        summary,
      );
      return begun.ok ? success({ slug: begun.value.slug, revision: 1 }) : begun;
    },
    { timeout: SAVE_MS },
  );
}

/** The world, if the actor may begin an article in it: asked before the text is read, and again inside the transaction. */
async function mayBegin(
  db: Db | Tx,
  { actor }: Pick<ActionContext, "actor">,
  worldSlug: string,
): Promise<Result<WorldView, NotFound | NotAllowed>> {
  const allowed = await allowedWorld(db, actor, worldSlug, "writeArticle");
  if (!allowed.ok) return allowed;
  const { id, role } = allowed.value;
  const guards = { rules: await reviewRulesOf(db, id), wanted: false, protection: "none" as const };
  return saveHindrance(role, guards) === null ? allowed : failed(reviewFirst());
}

/**
 * Inserts an article with its first revision, inside a transaction and after the policy was asked. Its document fits the schema;
 * its evidence is checked here; an alias that repeats the title is left out. Holds the world's row until the transaction ends. Failures come before the first write.
 */
export async function beginArticle(
  tx: Tx,
  { authorId, now }: { readonly authorId: string; readonly now: Date },
  worldId: WorldId,
  requested: RevisionContent,
  summary: string,
): Promise<Result<{ articleId: ArticleId; slug: string }, Failure>> {
  const { title, kind } = requested;
  await lockWorld(tx, worldId);
  const slug = slugOf(title) || newId();
  const taken = await takenBy(tx, worldId, slug);
  if (taken) return failed(titleTaken(title, taken));
  const articleId = newId<"Article">() as ArticleId;
  const checked = await checkEvidence(tx, { worldId, articleId }, requested.doc, []);
  if (!checked.ok) return checked;
  const aliases = requested.aliases.filter((alias) => alias !== title);
  const content = { ...requested, aliases, doc: checked.value };
  await insertRow(tx, now, { worldId, articleId, slug, title, kind });
  const revision = { worldId, articleId, number: 1, authorId, at: now, summary, content, before: null };
  await insertRevision(tx, { ...revision, ...(await changesBetween(null, content)) });
  await projectArticle(tx, articleId);
  return success({ articleId, slug });
}

type NewRow = { worldId: string; articleId: string; slug: string; title: string; kind: string };

/** The bare row: what is derived from the revision is filled in by projectArticle. */
async function insertRow(tx: Tx, now: Date, { worldId, articleId, slug, title, kind }: NewRow): Promise<void> {
  await tx.article.create({
    data: {
      id: articleId,
      worldId,
      slug,
      headNumber: 1,
      createdAt: now,
      title,
      kind,
      wordCount: 0,
      changedAt: now,
    },
  });
}

/** What has an address already. */
type Holder = {
  readonly slug: string;
  readonly title: string;
  readonly trashed: boolean;
  readonly isTemplate: boolean;
  readonly merged: string | null;
};

async function takenBy(tx: Tx, worldId: string, slug: string): Promise<Holder | undefined> {
  const [holder] = await tx.$queryRaw<Holder[]>`
    SELECT slug, title, "trashedAt" IS NOT NULL AS trashed, "isTemplate", (SELECT title FROM "Article" WHERE id = a."leadsToId") AS merged
    FROM "Article" a WHERE id = canonry_article_at(${worldId}, ${slug})`;
  return holder && { ...holder, title: holder.slug === slug ? "" : holder.title };
}

function titleTaken(title: string, { title: now, trashed, isTemplate, merged }: Holder): Conflict {
  const other = "choose another title.";
  if (merged !== null || now !== "") {
    return {
      kind: "conflict",
      detail: `The address of “${title}” leads to the article “${merged ?? now}”. Open that one, or ${other}`,
    };
  }
  if (isTemplate)
    return { kind: "conflict", detail: `A template of this world is called “${title}”. C${other.slice(1)}` };
  const where = trashed ? `It is in the trash: restore it, or ${other}` : `Open it, or ${other}`;
  return { kind: "conflict", detail: `This world already has an article “${title}”. ${where}` };
}
