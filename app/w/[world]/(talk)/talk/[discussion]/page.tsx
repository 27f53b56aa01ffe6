import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { textOrNotFound } from "@/app/asked";
import { watchable } from "@/app/w/[world]/(activity)/watchable";
import { talkActions } from "@/app/w/[world]/(talk)/talk/talk-actions";
import { talkRights } from "@/app/w/[world]/(talk)/talk/talk-rights";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { DiscussionCard } from "@/components/talk/discussion-card";
import { MayNotComment } from "@/components/talk/may-not-comment";
import { WatchButton } from "@/components/viewer/watch-button";
import { articlePath } from "@/lib/articles/article";
import { db } from "@/lib/db";
import { talkMessages } from "@/lib/language/subjects/talk";
import { discussionName, discussionPath, type FullDiscussion } from "@/lib/talk/discussion";
import { discussionIn } from "@/lib/talk/read";

type Props = { params: Promise<{ world: string; discussion: string }> };

const discussionOrNotFound = cache(async (worldSlug: string, id: string): Promise<FullDiscussion> => {
  const world = await worldOrNotFound(worldSlug);
  return (await discussionIn(db, world, textOrNotFound(id))) ?? notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { world, discussion } = await params;
  return { title: discussionName(await discussionOrNotFound(world, discussion)), robots: { index: false } };
}

export default async function OneDiscussion({ params }: Props) {
  const t = talkMessages();
  const segments = await params;
  const world = await worldOrNotFound(segments.world);
  const discussion = await discussionOrNotFound(segments.world, segments.discussion);
  const rights = await talkRights(world.slug);
  const { article, id } = discussion;
  const back = article
    ? { href: `${articlePath(world.slug, article.slug)}/talk`, label: t("talkAboutTitle2", { title: article.title }) }
    : { href: `/w/${world.slug}/talk`, label: t("talk") };
  return (
    <Page
      header={
        <PageHeader
          breadcrumb={[back]}
          title={discussionName(discussion)}
          actions={<WatchButton {...(await watchable(world.slug, "discussion", id))} what={t("thisDiscussion")} />}
        />
      }
    >
      <MayNotComment rights={rights} worldSlug={world.slug} path={discussionPath(world.slug, id)} />
      <DiscussionCard
        worldSlug={world.slug}
        discussion={discussion}
        rights={rights}
        actions={talkActions(world.slug)}
        alone
      />
    </Page>
  );
}
