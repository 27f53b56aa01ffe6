import { z } from "zod";
import { undoRevisions } from "@/lib/articles/undo/undo-revisions";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Conflict, type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { BulkReport } from "./bulk-edit";

const storedRevisions = z.array(z.object({ article: z.string(), revision: z.number() }));

/**
 * Takes back an act on many articles: what it changed in each, as undoing that revision does, also where others wrote since. Articles in which that
 * cannot be done are left, with the reason. Failures: `conflict` where the act was undone before.
 */
export async function undoBulkEdit(
  context: ActionContext,
  worldSlug: string,
  id: string,
): Promise<Result<BulkReport, NotFound | NotAllowed | Conflict>> {
  const allowed = await allowedWorld(context.db, context.actor, worldSlug, "writeArticle");
  if (!allowed.ok) return allowed;
  const edit = await context.db.bulkEdit.findFirst({ where: { id, worldId: allowed.value.id } });
  if (!edit) return failed(notFound("bulk edit"));
  if (await context.db.bulkEdit.findUnique({ where: { undoesId: id } })) return failed(UNDONE);
  const summary = `Undid: ${edit.summary}`;
  const done: (BulkReport["done"][number] & { articleId: string })[] = [];
  const left: BulkReport["left"][number][] = [];
  for (const { article: articleId, revision } of storedRevisions.parse(edit.revisions)) {
    const { slug, title, headNumber } = await context.db.article.findUniqueOrThrow({ where: { id: articleId } });
    const undone = await undoRevisions(context, worldSlug, slug, { revision, baseRevision: headNumber, summary });
    if (undone.ok) done.push({ articleId, slug, title, revision: undone.value.revision });
    else left.push({ slug, title, why: undone.failure.detail });
  }
  const revisions = done.map(({ articleId, revision }) => ({ article: articleId, revision }));
  const { worldId, kind } = edit;
  const made = { id: newId<"BulkEdit">(), worldId, kind, summary, byId: context.actor.userId, at: context.now };
  if (done.length > 0) await context.db.bulkEdit.create({ data: { ...made, revisions, undoesId: id } });
  return success({ edit: done.length > 0 ? made.id : null, done: done.map(({ articleId: _, ...each }) => each), left });
}

const UNDONE: Conflict = { kind: "conflict", detail: "This was undone already." };
