import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { textOrNotFound } from "@/app/asked";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { linkTargets } from "@/lib/articles/links/read-targets";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

type Props = { params: Promise<{ world: string; name: string }> };

export function generateMetadata(): Metadata {
  const t = listsMessages();
  return { title: t("whichArticle"), robots: { index: false } };
}

/** The articles that share a name: where a link to it leads. */
export default async function Called({ params }: Props) {
  const t = listsMessages();
  const { world: slug, name: segment } = await params;
  const world = await worldOrNotFound(slug);
  const name = textOrNotFound(segment);
  const articles = (await linkTargets(db, world.id, [name])).get(name) ?? [];
  if (articles.length === 0) notFound();
  return (
    <Page>
      <PageHeader
        title={listsMessages()("which", { name: name.replaceAll("-", " ") })}
        lead={articles.length > 1 ? t("severalArticlesHaveThisName") : t("oneArticleHasThisName")}
        breadcrumb={[{ label: t("articles"), href: `/w/${world.slug}/articles` }, { label: name.replaceAll("-", " ") }]}
      />
      <ul>
        {articles.map(({ id, slug: to, title, kind }) => (
          <li key={id}>
            <RouteLink href={articlePath(world.slug, to)}>{title}</RouteLink> ({kindLabel(kind)})
          </li>
        ))}
      </ul>
    </Page>
  );
}
