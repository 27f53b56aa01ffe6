import type { Metadata } from "next";
import { type WorldParams, worldForAction } from "@/app/w/[world]/world";
import { TopicsEditor } from "@/components/articles/list/topics-editor";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { tagsOf } from "@/lib/articles/read";
import { topicsOf } from "@/lib/articles/structure/read-topics";
import { refusal } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";
import { translatedFailure } from "@/lib/language/translated-failure";

export function generateMetadata(): Metadata {
  const t = listsMessages();
  return { title: t("arrangeTopics"), robots: { index: false } };
}

export default async function ArrangeTopics({ params }: { params: WorldParams }) {
  const t = listsMessages();
  const { world: slug } = await params;
  const { world, allowed } = await worldForAction(slug, "manageWorld", `/w/${slug}/topics/edit`);
  const [saved, tags] = await Promise.all([topicsOf(db, world.id), tagsOf(db, world.id)]);
  const path = `/w/${world.slug}/topics`;
  return (
    <Page
      header={
        <PageHeader
          title={t("arrangeTopics")}
          lead={t("aTopicStandsForATag")}
          breadcrumb={[{ label: t("topics"), href: path }, { label: t("arrange") }]}
        />
      }
    >
      {allowed ? (
        <TopicsEditor worldSlug={world.slug} saved={saved} tags={tags.map(({ tag }) => tag).sort()} />
      ) : (
        <EmptyState
          title={t("topicsAreArrangedByOwners")}
          hint={translatedFailure(refusal("manageWorld").detail)}
          actions={<LinkButton href={path}>{t("backToTheTopics")}</LinkButton>}
        />
      )}
    </Page>
  );
}
