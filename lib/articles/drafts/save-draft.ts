import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, notFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomForDraft } from "@/lib/quotas/room-for-draft";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import type { draftInput } from "./input";

/** The largest document of a draft, in characters of JSON: what the editor itself stays below. */
const MAX_DRAFT = 8_000_000;

/**
 * Keeps unsaved work: one draft for each person and article, or as many as they begin for articles that do not exist yet.
 * The document is kept as typed, without the checks of a save, so that nothing typed is lost. For
 * all who may save or propose.
 */
export async function saveDraft(
  context: ActionContext,
  worldSlug: string,
  input: z.infer<typeof draftInput>,
): Promise<Result<{ id: string; savedAt: Date }, Failure>> {
  const json = JSON.stringify(input.doc);
  const bytes = Buffer.byteLength(json);
  if (json.length > MAX_DRAFT) {
    return failed({ kind: "tooLarge", detail: "This text is too large to keep as a draft. Save it, or split it." });
  }
  return context.db.$transaction(async (tx) => {
    const allowed = await proposingWorld(tx, context.actor, worldSlug);
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.world.id;
    const articleId = input.article === undefined ? null : await articleIdOf(tx, worldId, input.article);
    if (articleId === undefined) return failed(notFound("article"));
    const { id: givenId, article: _article, baseRevision, doc, ...fields } = input;
    const data = { ...fields, baseNumber: baseRevision, doc: doc as object, bytes, savedAt: context.now };
    const userId = context.actor.userId;
    // One at a time for each person: two tabs that begin the same draft must not cross.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${userId} FOR UPDATE`;
    const mine = await tx.draft.findFirst({
      where: articleId === null ? { id: givenId ?? "", userId, worldId, articleId: null } : { userId, articleId },
    });
    const room = await roomForDraft(tx, context.actor, { bytes, replaces: mine?.bytes ?? null });
    if (!room.ok) return room;
    if (mine) await tx.draft.update({ where: { id: mine.id }, data });
    const id = mine?.id ?? newId<"Draft">();
    if (!mine) await tx.draft.create({ data: { id, userId, worldId, articleId, ...data } });
    return success({ id, savedAt: context.now });
  });
}

async function articleIdOf(tx: Tx, worldId: string, slug: string): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`SELECT canonry_article_at(${worldId}, ${slug}) AS id`;
  return row?.id ?? undefined;
}
