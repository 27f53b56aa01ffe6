import { lockArticle } from "@/lib/articles/protection/lock-article";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { SAVE_MS } from "@/lib/articles/save/save-article";
import { writeRevision } from "@/lib/articles/save/write-revision";
import type { ActionContext } from "@/lib/auth/action-context";
import type { NotAllowed, NotFound } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { type Result, success } from "@/lib/base/result";
import { inOneTransaction } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { BulkEditKind, BulkReport } from "./bulk-edit";

/** What an act on many articles does. */
export type BulkChange = {
  readonly kind: BulkEditKind;
  /** In the history of each article. */
  readonly summary: string;
  readonly articles: readonly { readonly slug: string; readonly title: string }[];
  /** What an article is to be; null: it is so already. A text says why it cannot be. */
  readonly change: (slug: string, head: RevisionContent) => RevisionContent | string | null;
};

/**
 * Changes several articles of a world in one act: a revision in each, written as every save is, in a transaction of its own, so that one that may
 * not be changed stops no other. Articles of which nothing is to be changed are in neither list of the report.
 */
export async function editArticles(
  context: ActionContext,
  worldSlug: string,
  edit: BulkChange,
): Promise<Result<BulkReport, NotFound | NotAllowed>> {
  const allowed = await allowedWorld(context.db, context.actor, worldSlug, "writeArticle");
  if (!allowed.ok) return allowed;
  const done: (BulkReport["done"][number] & { articleId: string })[] = [];
  const left: BulkReport["left"][number][] = [];
  for (const { slug, title } of edit.articles) {
    const changed = await editArticle(context, worldSlug, slug, edit);
    if (typeof changed === "string") left.push({ slug, title, why: changed });
    else if (changed) done.push({ slug, title, ...changed });
  }
  const id = await remember(context, allowed.value.id, edit, done);
  return success({ edit: id, done: done.map(({ articleId: _, ...each }) => each), left });
}

type Changed = { readonly articleId: string; readonly revision: number };

/** The revision that was made; null: there was nothing to change; a text says why it was not made. */
function editArticle(
  context: ActionContext,
  worldSlug: string,
  slug: string,
  { summary, change }: BulkChange,
): Promise<Changed | string | null> {
  return inOneTransaction(
    context.db,
    async (tx) => {
      const locked = await lockArticle(tx, context, worldSlug, slug, "writeArticle");
      if (!locked.ok) return locked.failure.detail;
      const { id, headNumber } = locked.value;
      const head = await revisionContent(tx, id, headNumber);
      if (!head) throw new Error(`Article ${id} has no revision ${headNumber}`);
      const content = change(slug, head);
      if (content === null || typeof content === "string") return content;
      const input = { ...content, tags: [...content.tags], aliases: [...content.aliases] };
      const written = await writeRevision(tx, context, worldSlug, slug, {
        ...input,
        summary,
        baseRevision: headNumber,
      });
      if (!written.ok) return written.failure.detail;
      return written.value.revision === headNumber ? null : { articleId: id, revision: written.value.revision };
    },
    { timeout: SAVE_MS },
  );
}

async function remember(
  { db, actor, now }: ActionContext,
  worldId: string,
  { kind, summary }: BulkChange,
  done: readonly Changed[],
): Promise<string | null> {
  if (done.length === 0) return null;
  const id = newId<"BulkEdit">();
  const revisions = done.map(({ articleId, revision }) => ({ article: articleId, revision }));
  await db.bulkEdit.create({ data: { id, worldId, kind, summary, revisions, byId: actor.userId, at: now } });
  return id;
}
