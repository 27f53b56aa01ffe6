import type { z } from "zod";
import { MAX_TAGS } from "@/lib/articles/input";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import type { ActionContext } from "@/lib/auth/action-context";
import type { NotAllowed, NotFound } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { BulkReport } from "./bulk-edit";
import { editArticles } from "./edit-articles";
import type { retagging } from "./input";

/** Gives tags to several articles of a world and takes others from them, a revision in each. */
export async function retagArticles(
  context: ActionContext,
  worldSlug: string,
  { articles: slugs, add, remove, summary }: z.infer<typeof retagging>,
): Promise<Result<BulkReport, NotFound | NotAllowed>> {
  const allowed = await allowedWorld(context.db, context.actor, worldSlug, "writeArticle");
  if (!allowed.ok) return allowed;
  const articles = await context.db.article.findMany({
    where: { worldId: allowed.value.id, trashedAt: null, slug: { in: slugs } },
    select: { slug: true, title: true },
    orderBy: { slug: "asc" },
  });
  return editArticles(context, worldSlug, {
    kind: "retag",
    summary: summary || retagSummary(add, remove),
    articles,
    change: (_slug, head) => retagged(head, add, remove),
  });
}

function retagged(head: RevisionContent, add: readonly string[], remove: readonly string[]) {
  const tags = [...new Set([...head.tags.filter((tag) => !remove.includes(tag)), ...add])];
  return tags.length > MAX_TAGS ? `An article may have at most ${MAX_TAGS} tags.` : { ...head, tags };
}

function retagSummary(add: readonly string[], remove: readonly string[]): string {
  const named = (tags: readonly string[]) => tags.map((tag) => `“${tag}”`).join(", ");
  const parts = [add.length > 0 ? `added ${named(add)}` : "", remove.length > 0 ? `removed ${named(remove)}` : ""];
  return `Tags: ${parts.filter((part) => part !== "").join("; ")}`.slice(0, 500);
}
