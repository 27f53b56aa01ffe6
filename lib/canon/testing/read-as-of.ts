import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import type { Db } from "@/lib/db";
import type { DocJson, NodeJson } from "@/lib/document/model/json";

/** An article as one of its revisions keeps it. */
export type ArticleAsOf = { readonly articleId: string; readonly slug: string; readonly content: RevisionContent };

/** A world's articles as they were at a time. What is in the trash today is left out of every time: who reads may not be who may see it. */
export async function articlesAsOf(db: Db, worldId: string, time: Date): Promise<ArticleAsOf[]> {
  const revisions = await db.revision.findMany({
    where: {
      at: { lte: time },
      article: { worldId, trashedAt: null },
    },
    distinct: ["articleId"],
    orderBy: [{ articleId: "asc" }, { number: "desc" }],
    include: { article: { select: { slug: true } } },
  });
  const ids = [...new Set(revisions.flatMap(({ blocks }) => blocks))];
  const rows = await db.block.findMany({ where: { id: { in: ids } }, select: { id: true, node: true } });
  const nodes = new Map(rows.map(({ id, node }) => [id, node as unknown as NodeJson]));
  return revisions.map(({ articleId, article, blocks, title, kind, tags, aliases }) => {
    const content = blocks.flatMap((id) => nodes.get(id) ?? []);
    const doc: DocJson = { type: "doc", content };
    return { articleId, slug: article.slug, content: { title, kind: kind as ArticleKind, tags, aliases, doc } };
  });
}
