import type { ArticleAccess } from "@/components/articles/page/article-access";
import type { ViewerOfText } from "@/components/articles/page/viewer-of-text";
import { isWatchingArticle } from "@/lib/activity/watching/read-watches";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { PROTECTION_LEVELS } from "@/lib/articles/article";
import { editingSentence, maySeeEditing } from "@/lib/articles/drafts/editing";
import { othersEditing } from "@/lib/articles/drafts/read-editing";
import { mayProtect } from "@/lib/articles/protection/protection";
import { type ArticleView, articleIn } from "@/lib/articles/read";
import { announcedSince, comparedSince } from "@/lib/articles/read-markers/read-marker";
import { changedByOthers, readReadMarker } from "@/lib/articles/read-markers/read-read-marker";
import { startArticle } from "@/lib/articles/structure/read-start-page";
import type { Actor } from "@/lib/auth/actor";
import { may as mayInWorld } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { mayComment } from "@/lib/talk/policy";
import { countOpenDiscussions } from "@/lib/talk/read";
import type { WorldView } from "@/lib/worlds/world";
import type { Reader } from "./reader";

/** What whoever reads may do to the article with this slug; null where they cannot see one. */
export async function articleAccess(reader: Reader, worldSlug: string, slug: string): Promise<ArticleAccess | null> {
  const { viewer, now, worldOf } = reader;
  const world = await worldOf(worldSlug);
  const article = world && (await articleIn(db, world, slug));
  if (!article) return null;
  const chooses = mayInWorld(world.role, "chooseStartPage");
  const [{ may, wanted, protection, rules }, watching, discussions, start] = await Promise.all([
    reviewOf(db, viewer, world, article.id, now),
    isWatchingArticle(db, viewer, world.id, article.id),
    countOpenDiscussions(db, article.id),
    chooses ? startArticle(db, world.id) : null,
  ]);
  const protections = PROTECTION_LEVELS.filter((level) => mayProtect(world.role, protection, level));
  const { revision } = article;
  const signedIn = viewer !== null;
  const talk = { comments: mayComment(world.role, signedIn, rules), discussions };
  const startPage = chooses ? start?.id === article.id : null;
  const template = mayInWorld(world.role, "makeTemplate") ? article.isTemplate : null;
  const known = { startPage, template, reviewed: wanted, watching };
  return { ...may, ...known, revision, signedIn, protection, protections, ...talk };
}

/** How far a reader has read an article, and who else is editing it; null for a visitor, and where they cannot see it. */
export async function viewerOfText(reader: Reader, worldSlug: string, slug: string): Promise<ViewerOfText> {
  const { viewer, now, worldOf } = reader;
  const world = viewer && (await worldOf(worldSlug));
  const article = world && (await articleIn(db, world, slug));
  if (!article || (article.trashed && !mayInWorld(world.role, "trashArticle"))) return null;
  const { id, revision: head } = article;
  const [marker, editing] = await Promise.all([
    readReadMarker(db, viewer, id),
    editingOf(reader, viewer, { world, article }),
  ]);
  const news = async (since: number | null) =>
    since !== null && (await changedByOthers(db, viewer, id, since)) ? since : null;
  const [announced, compared] = [announcedSince(marker, head, now), comparedSince(marker, head)];
  return {
    head,
    read: marker?.number ?? null,
    announced: await news(announced),
    compared: await news(compared),
    editing,
  };
}

type Shown = { readonly world: WorldView; readonly article: ArticleView };

async function editingOf({ now }: Reader, viewer: Actor, { world, article }: Shown): Promise<string | null> {
  const { may } = await reviewOf(db, viewer, world, article.id, now);
  if (!maySeeEditing(world.role, may)) return null;
  return editingSentence(await othersEditing(db, viewer, { id: article.id, worldId: world.id }, now), now);
}
