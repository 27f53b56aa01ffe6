import type { z } from "zod";
import { articleFor } from "@/lib/articles/read";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import type { BulkReport } from "@/lib/articles/structure/bulk-edit";
import { editArticles } from "@/lib/articles/structure/edit-articles";
import type { ActionContext } from "@/lib/auth/action-context";
import { type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import { blockId } from "@/lib/document/model/json";
import { articleHref } from "@/lib/document/model/link";
import { type MentionPlace, withMentionsLinked } from "@/lib/document/model/mentions";
import type { mentionLinks } from "./input";

/**
 * Links mentions of an article to it: a revision in each article in which some are chosen. An article of which a sentence was changed since is left
 * as it is, with the reason; so is one that the actor may not write. Failure: `notFound` where the named article is not there.
 */
export async function linkMentions(
  context: ActionContext,
  worldSlug: string,
  articleSlug: string,
  { articles, summary }: z.infer<typeof mentionLinks>,
): Promise<Result<BulkReport, NotFound | NotAllowed>> {
  const target = await articleFor(context.db, context.actor, worldSlug, articleSlug);
  if (!target || target.trashed) return failed(notFound("article"));
  const chosen = new Map(articles.map(({ article, mentions }) => [article, mentions]));
  const rows = await context.db.article.findMany({
    where: { worldId: target.world.id, slug: { in: [...chosen.keys()] } },
    select: { slug: true, title: true },
    orderBy: { slug: "asc" },
  });
  const href = articleHref(target.slug);
  return editArticles(context, worldSlug, {
    kind: "link",
    summary: summary || `Linked mentions of “${target.title}”`,
    articles: rows,
    change: (slug, head) => withLinks(head, chosen.get(slug) ?? [], href),
  });
}

type Chosen = readonly (MentionPlace & { readonly block: string })[];

function withLinks(head: RevisionContent, chosen: Chosen, href: string): RevisionContent | string {
  const linked = new Set<string>();
  const content = head.doc.content.map((node) => {
    const here = chosen.filter(({ block }) => block === blockId(node));
    const changed = here.length > 0 ? withMentionsLinked(node, here, href) : node;
    if (changed !== null) for (const { block } of here) linked.add(block);
    return changed ?? node;
  });
  if (chosen.some(({ block }) => !linked.has(block))) return "A sentence was changed since you saw it. Look again.";
  return { ...head, doc: { type: "doc", content } };
}
