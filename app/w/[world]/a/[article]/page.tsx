import type { Metadata } from "next";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/a/[article]/article";
import { ArticleHeader } from "@/components/article/article-header";
import { ArticlePage } from "@/components/article/article-page";
import { Backlinks } from "@/components/article/backlinks";
import { ClaimPopover } from "@/components/article/claim-popover";
import { Contents } from "@/components/article/contents";
import { DocumentView } from "@/components/article/document-view";
import { numberedClaims } from "@/components/article/numbered-claim";
import { SourceList } from "@/components/article/source-list";
import { TrashNotice } from "@/components/article/trash-notice";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { articlePath } from "@/lib/articles/article";
import { backlinksTo, titlesOf } from "@/lib/articles/read";
import { claimsOfArticle } from "@/lib/claims/read";
import { db } from "@/lib/db";
import { linksOf } from "@/lib/document/link";
import { plainText } from "@/lib/document/text";
import { revisionContent } from "@/lib/revisions/read";

export async function generateMetadata({ params }: { params: ArticleParams }): Promise<Metadata> {
  const { title, world } = await articleOrNotFound(params);
  return { title: `${title} · ${world.title}` };
}

export default async function Article({ params }: { params: ArticleParams }) {
  const article = await articleOrNotFound(params);
  const { world, slug, id, revision } = article;
  const [content, claims, backlinks] = await Promise.all([
    revisionContent(db, id, revision),
    claimsOfArticle(db, id),
    backlinksTo(db, world.id, slug),
  ]);
  if (!content) throw new Error(`Article ${id} has no revision ${revision}`);
  const titles = await titlesOf(db, world.id, linksOf(content.doc).articles);
  const numbered = numberedClaims(claims);
  const all = [...numbered.values()];
  const empty = plainText(content.doc).trim() === "";
  return (
    <ArticlePage>
      <ArticleHeader worldSlug={world.slug} article={article} />
      {article.trashed && <TrashNotice trashed={article.trashed} path={articlePath(world.slug, slug)} />}
      <Contents doc={content.doc} />
      {empty ? (
        <EmptyState
          title="Nothing written yet"
          hint="The article has a title and no text."
          actions={<LinkButton href={`${articlePath(world.slug, slug)}/edit`}>Write it</LinkButton>}
        />
      ) : (
        <ClaimPopover claims={all} worldSlug={world.slug}>
          <DocumentView doc={content.doc} context={{ worldSlug: world.slug, titles, claims: numbered }} />
        </ClaimPopover>
      )}
      <SourceList claims={all} worldSlug={world.slug} articleSlug={slug} />
      <Backlinks worldSlug={world.slug} articles={backlinks} />
    </ArticlePage>
  );
}
