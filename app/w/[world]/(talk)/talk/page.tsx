import type { Metadata } from "next";
import { listOf, type SearchParams } from "@/app/asked";
import { beginAction } from "@/app/w/[world]/(talk)/talk/actions";
import { talkRights } from "@/app/w/[world]/(talk)/talk/talk-rights";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { DiscussionList } from "@/components/talk/discussion-list";
import { MayNotComment } from "@/components/talk/may-not-comment";
import { NewDiscussion } from "@/components/talk/new-discussion";
import { TalkViews } from "@/components/talk/talk-views";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { currentViewer } from "@/lib/auth/session-actor";
import { addressWith, pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { talkMessages } from "@/lib/language/subjects/talk";
import { passageOfWorld } from "@/lib/sources/read-passage";
import { MAX_QUOTE } from "@/lib/talk/discussion";
import { discussionFilters } from "@/lib/talk/input";
import { countDiscussions, discussionsOf } from "@/lib/talk/read";

/** Discussions on one page. */
const PAGE = 30;

type Props = { params: WorldParams; searchParams: SearchParams };

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const t = talkMessages();
  const { title } = await worldOrNotFound((await params).world);
  return { title: t("talkTitle", { title }) };
}

export default async function Talk({ params, searchParams }: Props) {
  const t = talkMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, asked, page: number } = await listOf(searchParams, discussionFilters);
  const [viewer, rights] = [await currentViewer(), await talkRights(world.slug)];
  const [count, passage] = await Promise.all([
    countDiscussions(db, viewer, world, filter),
    filter.passage === undefined ? null : passageOfWorld(db, world.id, filter.passage),
  ]);
  const page = listPage(number, count, PAGE);
  const discussions = await discussionsOf(db, viewer, world, filter, page);
  const path = `/w/${world.slug}/talk`;
  const here = addressWith(path, asked);
  const lead = passage ? t("aboutAPassageOfTitle", { title: passage.source.title }) : t("whatIsDiscussedInThisWorld");
  return (
    <Page header={<PageHeader title={t("talk")} lead={lead} />}>
      <TalkViews path={path} asked={asked} signedIn={rights.userId !== null} />
      <ListHead count={t("countDiscussions", { count })} page={page} clear={asked.passage ? path : undefined} />
      {discussions.length === 0 ? (
        <NoDiscussions begun={passage !== null} />
      ) : (
        <DiscussionList worldSlug={world.slug} discussions={discussions} />
      )}
      <PageNumbers label={t("discussions")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
      {passage && rights.comments && (
        <NewDiscussion
          worldSlug={world.slug}
          heading={t("discussThisPassage")}
          quote={passage.passage.text.slice(0, MAX_QUOTE)}
          keep={`discuss passage ${passage.passage.id}`}
          begin={beginAction.bind(null, world.slug, { subject: "passage", passage: passage.passage.id })}
        />
      )}
      {(passage !== null || count === 0) && <MayNotComment rights={rights} worldSlug={world.slug} path={here} />}
    </Page>
  );
}

function NoDiscussions({ begun }: { begun: boolean }) {
  const t = talkMessages();
  return begun ? (
    <EmptyState title={t("nobodyHasSaidAnythingAboutThis")} hint={t("beginTheDiscussionBelow")} />
  ) : (
    <EmptyState title={t("noDiscussionsHere")} hint={t("openAnArticleAndChooseTalk")} />
  );
}
