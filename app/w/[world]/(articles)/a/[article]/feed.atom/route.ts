import { serveFeed } from "@/app/w/[world]/(activity)/serve-feed";
import type { ArticleParams } from "@/app/w/[world]/(articles)/a/[article]/article";
import { articlePath } from "@/lib/articles/article";
import { articleIn } from "@/lib/articles/read";
import { db } from "@/lib/db";

/** What happens to one article. */
export async function GET(request: Request, { params }: { params: ArticleParams }): Promise<Response> {
  const asked = await params;
  return serveFeed(request, params, async (world) => {
    const article = await articleIn(db, world, asked.article);
    if (!article || article.trashed) return null;
    const path = articlePath(world.slug, article.slug);
    const names = { about: `article/${article.id}`, title: `${article.title} in ${world.title}` };
    const channel = { worldSlug: world.slug, ...names, path, self: `${path}/feed.atom` };
    return { channel, filter: { article: article.slug } };
  });
}
