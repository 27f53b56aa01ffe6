import type { ReactNode } from "react";
import { answerFor } from "@/app/viewer-answers/answers";
import { Restore, UndoLink } from "@/app/w/[world]/(articles)/a/[article]/history/revision-actions";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { ForCommenters } from "@/components/articles/page/for-commenters";
import { CompareHeader } from "@/components/articles/revisions/compare-header";
import { ComparedRead } from "@/components/articles/revisions/since-read";
import { Page } from "@/components/shell/page";
import { MessagesSquare } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { articlePath } from "@/lib/articles/article";
import type { ArticleView } from "@/lib/articles/read";
import { historyMessages } from "@/lib/language/subjects/history";
import { discussChangePath } from "@/lib/talk/discuss-paths";

type ComparisonPageProps = {
  article: ArticleView;
  from: number;
  to: number;
  /** What is compared with what. */
  head: ReactNode;
  /** The way to compare others. */
  others: ReactNode;
  /** What changed. */
  children: ReactNode;
};

/** The page of a comparison: what is the same for all comparisons of an article, and what a reader may do about this one. */
export async function ComparisonPage({ article, from, to, head, others, children }: ComparisonPageProps) {
  const { world, slug } = article;
  const viewer = await answerFor("text", world.slug, slug);
  return (
    <Page width="wide">
      <ArticleHeader worldSlug={world.slug} article={article} />
      <CompareHeader actions={<ComparedActions article={article} from={from} to={to} />} others={others}>
        {head}
      </CompareHeader>
      <ComparedRead worldSlug={world.slug} articleSlug={slug} viewer={viewer.answer} from={from} to={to} />
      {children}
    </Page>
  );
}

type ComparedActionsProps = { article: ArticleView; from: number; to: number };

function ComparedActions({ article, from, to }: ComparedActionsProps) {
  const t = historyMessages();
  const older = Math.min(from, to);
  const path = articlePath(article.world.slug, article.slug);
  return (
    <>
      {to === from + 1 && !article.trashed && (
        <ForCommenters>
          <LinkButton href={discussChangePath(path, to)} size="small" icon={<MessagesSquare aria-hidden="true" />}>
            {t("discussThisChange")}
          </LinkButton>
        </ForCommenters>
      )}
      <UndoLink article={article} first={older + 1} last={Math.max(from, to)} named />
      <Restore article={article} revision={older} named />
    </>
  );
}
