import type { z } from "zod";
import type { ArticleId } from "@/lib/articles/article";
import { checkEvidence } from "@/lib/articles/check-evidence";
import { documentOfInput } from "@/lib/articles/document-of-input";
import type { newArticle } from "@/lib/articles/input";
import type { Act } from "@/lib/auth/act";
import type { Conflict, Failure } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { slugOf } from "@/lib/document/slug";
import { changesBetween } from "@/lib/revisions/changes-between";
import { insertRevision } from "@/lib/revisions/insert-revision";
import { projectArticle } from "@/lib/revisions/project-article";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { lockWorld } from "@/lib/worlds/lock-world";

/**
 * Writes a new article with its first revision. Its slug is made from the title and stays when the title changes.
 * Failures: `conflict` when the world has an article of that name (also in the trash), `invalid` for the text.
 */
export async function createArticle(
  act: Act,
  worldSlug: string,
  input: z.infer<typeof newArticle>,
): Promise<Result<{ slug: string; revision: number }, Failure>> {
  const parsed = documentOfInput(input);
  if (!parsed.ok) return parsed;
  return act.db.$transaction(async (tx) => {
    const allowed = await allowedWorld(tx, act.actor, worldSlug, "writeArticle");
    if (!allowed.ok) return allowed;
    const worldId = allowed.value.id;
    await lockWorld(tx, worldId);
    const slug = slugOf(input.title) || newId();
    const taken = await tx.article.findUnique({ where: { worldId_slug: { worldId, slug } } });
    if (taken) return failed(titleTaken(input.title, taken.trashedAt !== null));
    const articleId = newId<"Article">() as ArticleId;
    const checked = await checkEvidence(tx, { worldId, articleId }, parsed.value, []);
    if (!checked.ok) return checked;
    const { title, kind, tags = [], aliases = [] } = input;
    const content = { title, kind, tags, aliases, doc: checked.value };
    await insertRow(tx, act, { worldId, articleId, slug, title, kind });
    const { changes, changeLine } = changesBetween(null, content);
    await insertRevision(tx, {
      worldId,
      articleId,
      number: 1,
      authorId: act.actor.userId,
      at: act.now,
      summary: input.summary,
      content,
      changes,
      changeLine,
    });
    await projectArticle(tx, articleId);
    return success({ slug, revision: 1 });
  });
}

type NewRow = { worldId: string; articleId: string; slug: string; title: string; kind: string };

/** The bare row: what is derived from the revision is filled in by projectArticle. */
async function insertRow(tx: Tx, act: Act, { worldId, articleId, slug, title, kind }: NewRow): Promise<void> {
  await tx.article.create({
    data: {
      id: articleId,
      worldId,
      slug,
      headNumber: 1,
      createdAt: act.now,
      title,
      kind,
      text: "",
      wordCount: 0,
      changedAt: act.now,
    },
  });
}

function titleTaken(title: string, inTrash: boolean): Conflict {
  const where = inTrash
    ? "It is in the trash: bring it back, or choose another title."
    : "Open it, or choose another title.";
  return { kind: "conflict", detail: `This world has an article “${title}” already. ${where}` };
}
