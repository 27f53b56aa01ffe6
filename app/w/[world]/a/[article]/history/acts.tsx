import { Suspense } from "react";
import {
  askForReviewAction,
  restoreAction,
  trashAction,
  untrashAction,
} from "@/app/w/[world]/a/[article]/history/actions";
import { worldOfViewer } from "@/app/w/[world]/world";
import { ReviewFlagButton } from "@/components/proposals/review-flag-button";
import { RestoreButton } from "@/components/revisions/restore-button";
import { TrashButton } from "@/components/revisions/trash-button";
import { UntrashButton } from "@/components/revisions/untrash-button";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { may } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { reviewOf } from "@/lib/worlds/read-review";

type RestoreProps = { article: ArticleView; revision: number; named?: boolean };

/** The button that restores a revision, for those who may write; nothing where there is nothing to restore. */
export function Restore({ article, revision, named }: RestoreProps) {
  if (article.trashed || revision === article.revision) return null;
  return (
    <Suspense>
      <RestoreForWriters article={article} revision={revision} named={named} />
    </Suspense>
  );
}

async function RestoreForWriters({ article, revision, named }: RestoreProps) {
  const world = await worldOfViewer(article.world.slug);
  const review = await reviewOf(db, null, world, article.id);
  if (!review.savesDirectly) return null;
  return (
    <RestoreButton
      restore={restoreAction.bind(null, world.slug, article.slug)}
      revision={revision}
      head={article.revision}
      articleHref={articlePath(world.slug, article.slug)}
      named={named}
    />
  );
}

/** Into the trash, or back from it, for those who may. */
export async function Trash({ article }: { article: ArticleView }) {
  const world = await worldOfViewer(article.world.slug);
  if (!may(world.role, "trashArticle")) return null;
  const { slug, title, trashed } = article;
  return trashed ? (
    <UntrashButton title={title} untrash={untrashAction.bind(null, world.slug, slug)} />
  ) : (
    <TrashButton title={title} trash={trashAction.bind(null, world.slug, slug)} />
  );
}

/** Whether every change of the article is reviewed, for those who may say so. */
export async function ReviewFlag({ article }: { article: ArticleView }) {
  const world = await worldOfViewer(article.world.slug);
  if (!may(world.role, "askForReview")) return null;
  const { wanted } = await reviewOf(db, null, world, article.id);
  return <ReviewFlagButton wanted={wanted} set={askForReviewAction.bind(null, world.slug, article.slug)} />;
}
