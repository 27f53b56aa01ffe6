import { cache, type ReactNode, Suspense } from "react";
import { sharedPage } from "@/app/shared-page";
import { IfMay } from "@/app/w/[world]/if-may";
import { worldOfViewer } from "@/app/w/[world]/world";
import { ForAllowed } from "@/components/articles/page/article-access";
import { NameButton } from "@/components/articles/revisions/name-button";
import { RestoreButton } from "@/components/articles/revisions/restore-button";
import { revisionsLabel } from "@/components/articles/revisions/revisions-label";
import { UndoForm } from "@/components/articles/revisions/undo-form";
import { Callout } from "@/components/ui/callout";
import { Undo2 } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { numbersFrom, undoPath } from "@/lib/articles/undo/undo";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { historyMessages } from "@/lib/language/subjects/history";
import { nameAction, restoreAction, undoAction } from "./actions";

type RestoreProps = { article: ArticleView; revision: number; named?: boolean };

/** The button that restores a revision, for those who may write; nothing where there is nothing to restore. */
export function Restore({ article, revision, named }: RestoreProps) {
  if (article.trashed || revision === article.revision) return null;
  const { world, slug } = article;
  return (
    <ForWriters article={article}>
      <RestoreButton
        restore={restoreAction.bind(null, world.slug, slug)}
        revision={revision}
        head={article.revision}
        articleHref={articlePath(world.slug, slug)}
        named={named}
      />
    </ForWriters>
  );
}

type UndoProps = { article: ArticleView; first: number; last: number };

/** The way to look at what undoing revisions would come to, for those who may write. */
export function UndoLink({ article, first, last, named = false }: UndoProps & { named?: boolean }) {
  const t = historyMessages();
  if (article.trashed || first < 2) return null;
  return (
    <ForWriters article={article}>
      <LinkButton
        href={undoPath(articlePath(article.world.slug, article.slug), first, last)}
        size="small"
        variant={named ? "quiet" : "ghost"}
        icon={<Undo2 aria-hidden="true" />}
        aria-label={t("undoRevisions", { revisions: revisionsLabel(numbersFrom(first, last)) })}
      >
        {named ? t("undoRevisions", { revisions: revisionsLabel(numbersFrom(first, last)) }) : t("undo")}
      </LinkButton>
    </ForWriters>
  );
}

/** The form that undoes revisions, for those who may write; others are told who may. */
export function Undo({ article, first, last }: UndoProps) {
  const t = historyMessages();
  const { world, slug, revision: head } = article;
  const path = articlePath(world.slug, slug);
  const otherwise = <Callout title={t("youCannotUndoThisYourself")}>{t("anyoneWhoCanSaveThisArticle")}</Callout>;
  return (
    <ForWriters article={article} otherwise={otherwise}>
      <UndoForm
        undo={undoAction.bind(null, world.slug, slug)}
        first={first}
        last={last}
        head={head}
        articleHref={path}
      />
    </ForWriters>
  );
}

type WritersProps = { article: ArticleView; children: ReactNode; otherwise?: ReactNode };

/** What only those see whose save becomes a revision at once. */
async function ForWriters({ article, children, otherwise = null }: WritersProps) {
  if (await sharedPage()) {
    return (
      <ForAllowed rights={["save"]} otherwise={otherwise}>
        {children}
      </ForAllowed>
    );
  }
  return (
    <Suspense>
      <IfSaves article={article} otherwise={otherwise}>
        {children}
      </IfSaves>
    </Suspense>
  );
}

async function IfSaves({ article, children, otherwise }: WritersProps) {
  return (await savesHere(article.world.slug, article.id)) ? children : otherwise;
}

/** Whether what the viewer saves becomes a revision at once; asked once for a page of many buttons. */
const savesHere = cache(async (worldSlug: string, articleId: string): Promise<boolean> => {
  const world = await worldOfViewer(worldSlug);
  return (await reviewOf(db, null, world, articleId, systemClock())).may.save;
});

type NameProps = { article: ArticleView; revision: number; name: string | null; quiet?: boolean };

/** Names a revision, for those who may. */
export function Name({ article, revision, name, quiet }: NameProps) {
  if (article.trashed) return null;
  const { world, slug } = article;
  return (
    <IfMay worldSlug={world.slug} action="nameRevision">
      <NameButton
        revision={revision}
        name={name}
        setName={nameAction.bind(null, world.slug, slug, revision)}
        quiet={quiet}
      />
    </IfMay>
  );
}
