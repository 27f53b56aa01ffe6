import { cache, type ReactNode, Suspense } from "react";
import { worldOfViewer } from "@/app/w/[world]/world";
import { NameButton } from "@/components/articles/revisions/name-button";
import { RestoreButton } from "@/components/articles/revisions/restore-button";
import { UndoForm } from "@/components/articles/revisions/undo-form";
import { UntrashButton } from "@/components/articles/revisions/untrash-button";
import { Callout } from "@/components/ui/callout";
import { Undo2 } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { revisionsNamed } from "@/lib/articles/revisions/revisions-named";
import { numbersFrom, undoPath } from "@/lib/articles/undo/undo";
import { may } from "@/lib/auth/policy";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { nameAction, restoreAction, undoAction, untrashAction } from "./actions";

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
  const { world } = article;
  if (!(await savesHere(world.slug, article.id))) return null;
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

type UndoProps = { article: ArticleView; first: number; last: number };

/** The way to look at what undoing revisions would come to, for those who may write. */
export function UndoLink({ article, first, last, named = false }: UndoProps & { named?: boolean }) {
  if (article.trashed || first < 2) return null;
  return (
    <Suspense>
      <ForWriters article={article}>
        <LinkButton
          href={undoPath(articlePath(article.world.slug, article.slug), first, last)}
          size="small"
          variant={named ? "quiet" : "ghost"}
          icon={<Undo2 aria-hidden="true" />}
          aria-label={`Undo ${revisionsNamed(numbersFrom(first, last))}`}
        >
          {named ? `Undo ${revisionsNamed(numbersFrom(first, last))}` : "Undo"}
        </LinkButton>
      </ForWriters>
    </Suspense>
  );
}

/** The form that undoes revisions, for those who may write; others are told who may. */
export function Undo({ article, first, last }: UndoProps) {
  const { world, slug, revision: head } = article;
  const path = articlePath(world.slug, slug);
  const otherwise = (
    <Callout title="You cannot undo this yourself">
      Anyone who can save this article can undo it. If you write in this world, edit the article and propose the change.
    </Callout>
  );
  return (
    <Suspense>
      <ForWriters article={article} otherwise={otherwise}>
        <UndoForm
          undo={undoAction.bind(null, world.slug, slug)}
          first={first}
          last={last}
          head={head}
          articleHref={path}
        />
      </ForWriters>
    </Suspense>
  );
}

type WritersProps = { article: ArticleView; children: ReactNode; otherwise?: ReactNode };

async function ForWriters({ article, children, otherwise = null }: WritersProps) {
  return (await savesHere(article.world.slug, article.id)) ? children : otherwise;
}

/** Whether what the viewer saves becomes a revision at once; asked once for a page of many buttons. */
const savesHere = cache(async (worldSlug: string, articleId: string): Promise<boolean> => {
  const world = await worldOfViewer(worldSlug);
  return (await reviewOf(db, null, world, articleId, systemClock())).may.save;
});

type NameProps = { article: ArticleView; revision: number; name: string | null; quiet?: boolean };

/** Names a revision, for those who may. */
export function Name(props: NameProps) {
  return (
    <Suspense>
      <NameForWriters {...props} />
    </Suspense>
  );
}

async function NameForWriters({ article, revision, name, quiet }: NameProps) {
  const world = await worldOfViewer(article.world.slug);
  if (article.trashed || !may(world.role, "nameRevision")) return null;
  const setName = nameAction.bind(null, world.slug, article.slug, revision);
  return <NameButton revision={revision} name={name} setName={setName} quiet={quiet} />;
}

/** Back from the trash, for those who may. */
export async function Untrash({ article }: { article: ArticleView }) {
  const world = await worldOfViewer(article.world.slug);
  if (!may(world.role, "trashArticle")) return null;
  return <UntrashButton title={article.title} untrash={untrashAction.bind(null, world.slug, article.slug)} />;
}
