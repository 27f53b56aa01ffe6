import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Failure, invalid, notFound } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { BulkReport } from "./bulk-edit";
import { describeTag } from "./describe-tag";
import { editArticles } from "./edit-articles";
import type { tagRename } from "./input";
import { tagOf } from "./read-tags";

/**
 * Gives all articles that carry a tag another one in its place, a revision in each; where that tag is there already, the two become one. What is said
 * of the tag goes along, unless something is said of the other. Editors and owners: it is felt in the whole world.
 * However many there are: it takes 20 to 60 ms for each, goes on when whoever asked goes away, and is undone as one.
 */
export async function renameTag(
  context: ActionContext,
  worldSlug: string,
  tag: string,
  { to, summary }: z.infer<typeof tagRename>,
): Promise<Result<BulkReport, Failure>> {
  const { db, actor } = context;
  const allowed = await allowedWorld(db, actor, worldSlug, "mergeArticle");
  if (!allowed.ok) return allowed;
  const worldId = allowed.value.id;
  const [from, other] = [await tagOf(db, worldId, tag), await tagOf(db, worldId, to)];
  if (!from) return failed(notFound("tag"));
  if (to === tag) return failed(invalid("to", "It is called so already. Enter another name."));
  const articles = await db.article.findMany({
    where: { worldId, trashedAt: null, tags: { has: tag } },
    select: { slug: true, title: true },
    orderBy: { slug: "asc" },
  });
  const report = await editArticles(context, worldSlug, {
    kind: "retag",
    summary: summary || (other ? `Merged the tag “${tag}” into “${to}”` : `Renamed the tag “${tag}” to “${to}”`),
    articles,
    change: (_slug, head) =>
      head.tags.includes(tag)
        ? { ...head, tags: [...new Set(head.tags.map((each) => (each === tag ? to : each)))] }
        : null,
  });
  if (!report.ok || report.value.left.length > 0 || from.description === "") return report;
  if (!other?.description) await describeTag(context, worldSlug, to, { text: from.description });
  await describeTag(context, worldSlug, tag, { text: "" });
  return report;
}
