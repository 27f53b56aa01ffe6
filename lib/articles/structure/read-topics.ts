import { z } from "zod";
import { linkTargets } from "@/lib/articles/links/read-targets";
import { tagsOf } from "@/lib/articles/read";
import type { Db } from "@/lib/db";
import type { Topics } from "./topics";

const stored = z.object({
  topics: z.array(
    z.object({ title: z.string(), depth: z.number(), tag: z.string().nullable(), articles: z.array(z.string()) }),
  ),
});

/** The topics of a world as its owners arranged them; articles that are gone are left out, moved and merged ones are found. */
export async function topicsOf(db: Db, worldId: string): Promise<Topics> {
  const newest = await db.worldPage.findFirst({ where: { worldId, kind: "topics" }, orderBy: { sequence: "desc" } });
  if (!newest) return { version: null, topics: [] };
  const topics = newest.content === null ? [] : stored.parse(newest.content).topics;
  const [targets, tags] = await Promise.all([
    linkTargets(
      db,
      worldId,
      topics.flatMap(({ articles }) => articles),
    ),
    topics.some(({ tag }) => tag !== null) ? tagsOf(db, worldId) : [],
  ]);
  const tagged = new Map(tags.map(({ tag, articles }) => [tag, articles]));
  const shown = topics.map((topic) => ({
    ...topic,
    tagged: topic.tag === null ? 0 : (tagged.get(topic.tag) ?? 0),
    articles: topic.articles.flatMap((slug) => {
      const [only, ...others] = targets.get(slug) ?? [];
      return only && others.length === 0 ? [{ slug: only.slug, title: only.title }] : [];
    }),
  }));
  return { version: newest.id, topics: shown };
}
