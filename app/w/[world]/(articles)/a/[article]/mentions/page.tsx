import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { worldOfViewer } from "@/app/w/[world]/world";
import { MentionNames } from "@/components/articles/list/mention-names";
import { MentionReview } from "@/components/articles/list/mention-review";
import { MentionSentences } from "@/components/articles/list/mention-sentences";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { articlePath } from "@/lib/articles/article";
import { mentionsOf } from "@/lib/articles/mentions/read-mentions";
import { may } from "@/lib/auth/policy";
import { listPage } from "@/lib/base/list-page";
import { pageInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

/** Articles on one page: their texts are read and looked through. */
const PAGE = 30;

const shape = z.object({ page: pageInQuery() });

type Props = { params: ArticleParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = listsMessages();
  const { title, world } = await articleOrNotFound(params);
  return { title: t("mentionsOfTitleTitle2", { title, title2: world.title }), robots: { index: false } };
}

/** Where other articles name this one without a link, and for who may write the way to link it there. */
export default async function MentionsOfArticle({ params, searchParams }: Props) {
  const t = listsMessages();
  const article = await articleOrNotFound(params);
  const { world, slug, id, title, aliases } = article;
  const { page: asked } = await queryOf(searchParams, shape);
  const { role } = await worldOfViewer(world.slug);
  const writes = may(role, "writeArticle");
  const named = { id, title, aliases, worldId: world.id };
  const found = await mentionsOf(db, named, { skip: (asked - 1) * PAGE, limit: PAGE });
  const page = listPage(asked, Math.max(found.count, (asked - 1) * PAGE), PAGE);
  const path = articlePath(world.slug, slug);
  return (
    <Page>
      <ArticleHeader worldSlug={world.slug} article={article} />
      <h2>{t("mentionsWithoutALink")}</h2>
      <MentionNames names={found.names} never={found.never} worldSlug={world.slug} article={slug} mayChange={writes} />
      {found.articles.length === 0 ? (
        <EmptyState
          level={3}
          title={t("everyMentionIsLinked")}
          hint={t("noOtherArticleNamesThisOne")}
          actions={<LinkButton href={`${path}/links`}>{t("seeWhatLinksHere")}</LinkButton>}
        />
      ) : (
        <>
          <ListHead count={t("articlesName", { count: found.count })} page={page} />
          {writes ? (
            <MentionReview
              key={found.articles.map((each) => each.slug).join(" ")}
              worldSlug={world.slug}
              named={article}
              articles={found.articles}
            />
          ) : (
            <MentionSentences worldSlug={world.slug} articles={found.articles} />
          )}
        </>
      )}
      <PageNumbers label={t("mentions")} {...page} hrefOf={(to) => `${path}/mentions?page=${to}`} />
    </Page>
  );
}
