import { RememberReading } from "@/components/articles/page/remember-reading";
import { ChangedSince } from "@/components/articles/revisions/watch-bar";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { changedByOthers, readingOf } from "@/lib/articles/read-markers/read-reading";
import { toldSince } from "@/lib/articles/read-markers/reading";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

/** Tells a reader who is signed in what changed since he last read the article, and remembers that he reads it now. */
export async function SinceRead({ article }: { article: ArticleView }) {
  const { id, world, slug, revision: head } = article;
  const viewer = await currentViewer();
  if (!viewer) return null;
  const reading = await readingOf(db, viewer, id);
  const since = toldSince(reading, head, systemClock());
  const from = since !== null && (await changedByOthers(db, viewer, id, since)) ? since : null;
  return (
    <>
      {from !== null && <ChangedSince path={articlePath(world.slug, slug)} from={from} head={head} since="read" />}
      {(reading?.number ?? 0) < head && <RememberReading worldSlug={world.slug} articleSlug={slug} revision={head} />}
    </>
  );
}

/** Remembers that who looks at a comparison has read the newer revision, where he had read the older one. */
export async function ComparedRead({ article, from, to }: { article: ArticleView; from: number; to: number }) {
  const viewer = await currentViewer();
  const reading = viewer && (await readingOf(db, viewer, article.id));
  if (!reading || reading.number < from || reading.number >= to) return null;
  return <RememberReading worldSlug={article.world.slug} articleSlug={article.slug} revision={to} />;
}
