import { queryOf, type SearchParams } from "@/app/asked";
import { type ArticleParams, articleOrNotFound } from "@/app/w/[world]/(articles)/a/[article]/article";
import { discussedQuery } from "@/app/w/[world]/(articles)/a/[article]/talk/discussed-query";
import { beginAction } from "@/app/w/[world]/(talk)/talk/actions";
import { talkActions } from "@/app/w/[world]/(talk)/talk/talk-actions";
import { talkRights } from "@/app/w/[world]/(talk)/talk/talk-rights";
import { ArticleHeader } from "@/components/articles/page/article-header";
import { ArticlePage } from "@/components/articles/page/article-page";
import { ListHead } from "@/components/shell/list-head";
import { DiscussionCard } from "@/components/talk/discussion-card";
import { MayNotComment } from "@/components/talk/may-not-comment";
import { NewDiscussion } from "@/components/talk/new-discussion";
import styles from "@/components/talk/talk.module.css";
import { TalkViews } from "@/components/talk/talk-views";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { articlePath } from "@/lib/articles/article";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { choiceInQuery, pageInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { talkMessages } from "@/lib/language/subjects/talk";
import { countDiscussions, fullDiscussionsOf } from "@/lib/talk/read";
import { whatIsDiscussed } from "./what-is-discussed";

/** Discussions on one page, each with its comments. */
const PAGE = 20;

type Props = { params: ArticleParams; searchParams: SearchParams };

const shape = discussedQuery.extend({ state: choiceInQuery(["open", "resolved"]), page: pageInQuery() });

export async function generateMetadata({ params }: Props) {
  const t = talkMessages();
  const { title } = await articleOrNotFound(params);
  return { title: t("talkAboutTitle", { title }), robots: { index: false } };
}

export default async function ArticleTalk({ params, searchParams }: Props) {
  const t = talkMessages();
  const article = await articleOrNotFound(params);
  const { world, slug } = article;
  const { state, page: number, ...about } = await queryOf(searchParams, shape);
  const rights = await talkRights(world.slug);
  const filter = { article: slug, state };
  const count = await countDiscussions(db, null, world, filter);
  const page = listPage(number, count, PAGE);
  const [discussions, subject] = await Promise.all([
    fullDiscussionsOf(db, null, world, filter, page),
    whatIsDiscussed(article, about),
  ]);
  const path = `${articlePath(world.slug, slug)}/talk`;
  const asked = { state };
  return (
    <ArticlePage>
      <ArticleHeader worldSlug={world.slug} article={article} />
      <div className={styles.page}>
        {article.trashed && <p>{t("thisArticleIsInTheTrash")}</p>}
        <MayNotComment rights={rights} worldSlug={world.slug} path={path} />
        {rights.comments && !article.trashed && (
          <NewDiscussion
            key={subject.keep}
            worldSlug={world.slug}
            heading={subject.heading}
            quote={subject.quote}
            keep={subject.keep}
            begin={beginAction.bind(null, world.slug, subject.about)}
          />
        )}
        <TalkViews path={path} asked={asked} signedIn={false} />
        <ListHead count={t("countDiscussions", { count })} page={page} />
        {discussions.length === 0 && (
          <EmptyState title={t("noDiscussionsHere")} hint={t("discussTheArticleAsAWhole")} />
        )}
        {discussions.map((discussion) => (
          <DiscussionCard
            key={discussion.id}
            worldSlug={world.slug}
            discussion={discussion}
            rights={rights}
            actions={talkActions(world.slug)}
          />
        ))}
        <PageNumbers label={t("discussions")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
      </div>
    </ArticlePage>
  );
}
