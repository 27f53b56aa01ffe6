import type { Metadata } from "next";
import { IfWriter } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { TemplateList } from "@/components/articles/list/template-list";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { templatesOf } from "@/lib/articles/structure/read-templates";
import { addressWith } from "@/lib/base/address-with";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

export function generateMetadata(): Metadata {
  const t = listsMessages();
  return { title: t("templates"), robots: { index: false } };
}

/** The texts with which new articles can begin. */
export default async function Templates({ params }: { params: WorldParams }) {
  const t = listsMessages();
  const world = await worldOrNotFound((await params).world);
  const templates = await templatesOf(db, world.id);
  const writing = `/w/${world.slug}/new-article`;
  return (
    <Page
      header={
        <PageHeader
          title={t("templates")}
          lead={t("newArticlesCanBeginWithOneOfThese")}
          breadcrumb={[{ label: t("articles"), href: `/w/${world.slug}/articles` }, { label: t("templates") }]}
        />
      }
    >
      {templates.length === 0 ? (
        <EmptyState
          title={t("noTemplatesYet")}
          hint={t("writeOneAndSetItAside")}
          actions={
            <IfWriter worldSlug={world.slug}>
              <LinkButton href={writing}>{t("writeOne")}</LinkButton>
            </IfWriter>
          }
        />
      ) : (
        <TemplateList
          worldSlug={world.slug}
          templates={templates}
          beginWith={(template) => (
            <IfWriter worldSlug={world.slug}>
              <LinkButton href={addressWith(writing, { template })} size="small">
                {t("beginAnArticleWith")}
              </LinkButton>
            </IfWriter>
          )}
        />
      )}
    </Page>
  );
}
