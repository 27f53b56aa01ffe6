import { Suspense } from "react";
import { restoreAction, trashAction, untrashAction } from "@/app/w/[world]/a/[article]/history/actions";
import { worldOfViewer } from "@/app/w/[world]/world";
import { RestoreButton } from "@/components/revisions/restore-button";
import { TrashButton } from "@/components/revisions/trash-button";
import { UntrashButton } from "@/components/revisions/untrash-button";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { may } from "@/lib/auth/policy";

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
  if (!may(world.role, "writeArticle")) return null;
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
