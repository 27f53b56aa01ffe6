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

export const metadata: Metadata = { title: "Topics" };

/** The way into a world that its owners arranged. */
export default async function TopicsPage({ params }: { params: WorldParams }) {
  const world = await worldOrNotFound((await params).world);
  const { topics } = await topicsOf(db, world.id);
  return (
    <Page
      header={
        <PageHeader
          title="Topics"
          lead="The way into this world, by what it is about."
          breadcrumb={[{ label: "Articles", href: `/w/${world.slug}/articles` }, { label: "Topics" }]}
          actions={
            <IfMay worldSlug={world.slug} action="manageWorld">
              <LinkButton href={`/w/${world.slug}/topics/edit`}>Arrange topics</LinkButton>
            </IfMay>
          }
        />
      }
    >
      {topics.length === 0 ? (
        <EmptyState
          title="No topics yet"
          hint="An owner of this world can arrange them. Tags lead to articles meanwhile."
          actions={<LinkButton href={`/w/${world.slug}/tags`}>See the tags</LinkButton>}
        />
      ) : (
        <TopicTree worldSlug={world.slug} topics={topics} />
      )}
    </Page>
  );
}
