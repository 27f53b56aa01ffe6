import type { Metadata } from "next";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { TopicTree } from "@/components/articles/list/topic-tree";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { topicsOf } from "@/lib/articles/structure/read-topics";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

export function generateMetadata(): Metadata {
  const t = listsMessages();
  return { title: t("topics") };
}

/** The way into a world that its owners arranged. */
export default async function TopicsPage({ params }: { params: WorldParams }) {
  const t = listsMessages();
  const world = await worldOrNotFound((await params).world);
  const { topics } = await topicsOf(db, world.id);
  return (
    <Page
      header={
        <PageHeader
          title={t("topics")}
          lead={t("theWayIntoThisWorldBy")}
          breadcrumb={[{ label: t("articles"), href: `/w/${world.slug}/articles` }, { label: t("topics") }]}
          actions={
            <IfMay worldSlug={world.slug} action="manageWorld">
              <LinkButton href={`/w/${world.slug}/topics/edit`}>{t("arrangeTopics")}</LinkButton>
            </IfMay>
          }
        />
      }
    >
      {topics.length === 0 ? (
        <EmptyState
          title={t("noTopicsYet")}
          hint={t("anOwnerOfThisWorldCan")}
          actions={<LinkButton href={`/w/${world.slug}/tags`}>{t("seeTheTags")}</LinkButton>}
        />
      ) : (
        <TopicTree worldSlug={world.slug} topics={topics} />
      )}
    </Page>
  );
}
