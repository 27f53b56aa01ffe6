import type { Metadata } from "next";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { templatesOf } from "@/lib/articles/structure/read-templates";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Templates" };

/** The texts with which new articles can begin. */
export default async function Templates({ params }: { params: WorldParams }) {
  const world = await worldOrNotFound((await params).world);
  const templates = await templatesOf(db, world.id);
  return (
    <Page
      header={
        <PageHeader
          title="Templates"
          lead="New articles can begin with the text, the tags and the fields of one of these. To make one, write it as an article; its menu then sets it aside."
          breadcrumb={[{ label: "Articles", href: `/w/${world.slug}/articles` }, { label: "Templates" }]}
        />
      }
    >
      {templates.length === 0 ? (
        <EmptyState
          title="No templates yet"
          hint="Write an article as others are to begin, then choose “Make it a template” in its menu."
          actions={<LinkButton href={`/w/${world.slug}/new-article`}>Write one</LinkButton>}
        />
      ) : (
        <ul>
          {templates.map(({ slug, title, kind }) => (
            <li key={slug}>
              <RouteLink href={articlePath(world.slug, slug)}>{title}</RouteLink> ({kind}){" · "}
              <RouteLink href={`/w/${world.slug}/new-article?template=${encodeURIComponent(slug)}`}>
                Begin an article with it
              </RouteLink>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
