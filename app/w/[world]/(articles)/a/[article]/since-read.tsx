import { MarkRead } from "@/components/articles/page/mark-read";
import { ChangedSince } from "@/components/articles/revisions/approval-bar";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { announcedSince } from "@/lib/articles/read-markers/read-marker";
import { changedByOthers, readReadMarker } from "@/lib/articles/read-markers/read-read-marker";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

/** Tells a reader who is signed in what changed since they last read the article, and remembers that they read it now. */
export async function SinceRead({ article }: { article: ArticleView }) {
  const { id, world, slug, revision: head } = article;
  const viewer = await currentViewer();
  if (!viewer) return null;
  const readMarker = await readReadMarker(db, viewer, id);
  const since = announcedSince(readMarker, head, systemClock());
  const from = since !== null && (await changedByOthers(db, viewer, id, since)) ? since : null;
  return (
    <>
      {from !== null && <ChangedSince path={articlePath(world.slug, slug)} from={from} head={head} since="read" />}
      {(readMarker?.number ?? 0) < head && <MarkRead worldSlug={world.slug} articleSlug={slug} revision={head} />}
    </>
  );
}

/** Remembers that who looks at a comparison has read the newer revision, where they had read the older one. */
export async function ComparedRead({ article, from, to }: { article: ArticleView; from: number; to: number }) {
  const viewer = await currentViewer();
  const readMarker = viewer && (await readReadMarker(db, viewer, article.id));
  if (!readMarker || readMarker.number < from || readMarker.number >= to) return null;
  return <MarkRead worldSlug={article.world.slug} articleSlug={article.slug} revision={to} />;
}
