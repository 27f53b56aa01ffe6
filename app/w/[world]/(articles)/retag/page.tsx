import type { Metadata } from "next";
import { listOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldForAction } from "@/app/w/[world]/world";
import { ArticlesFilter } from "@/components/articles/list/articles-filter";
import { RetagPanel } from "@/components/articles/list/retag-panel";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { countOf } from "@/lib/articles/initials";
import { articleFilters } from "@/lib/articles/input";
import { tagsOf } from "@/lib/articles/read";
import { articleInitials, articlesOf } from "@/lib/articles/read-list";
import { refusal } from "@/lib/auth/policy";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import type { ListQuery } from "@/lib/base/list-query";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";
import { translatedFailure } from "@/lib/language/translated-failure";
import type { WorldView } from "@/lib/worlds/world";

export function generateMetadata(): Metadata {
  const t = listsMessages();
  return { title: t("retagArticles"), robots: { index: false } };
}

/** Articles on one page of the list: all of it can be chosen at once. */
const PAGE = 100;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Retag({ params, searchParams }: Props) {
  const t = listsMessages();
  const { world: slug } = await params;
  const query = await listOf(searchParams, articleFilters);
  const { world, allowed } = await worldForAction(slug, "writeArticle", `/w/${slug}/retag`);
  return (
    <Page
      header={
        <PageHeader
          title={t("retagArticles")}
          lead={t("filterChooseArticlesAndSayWhich")}
          breadcrumb={[{ label: t("tags"), href: `/w/${world.slug}/tags` }, { label: t("retagArticles") }]}
        />
      }
    >
      {allowed ? (
        <Choosing world={world} query={query} />
      ) : (
        <EmptyState
          title={t("youCannotRetagArticlesHere")}
          hint={translatedFailure(refusal("writeArticle").detail)}
          actions={<LinkButton href={`/w/${world.slug}/tags`}>{t("backToTheTags")}</LinkButton>}
        />
      )}
    </Page>
  );
}

async function Choosing({ world, query }: { world: WorldView; query: ListQuery<typeof articleFilters> }) {
  const t = listsMessages();
  const { asked, page: number } = query;
  const { sort, ...filter } = query.filter;
  const [initials, tags] = await Promise.all([articleInitials(db, world.id, filter), tagsOf(db, world.id)]);
  const count = countOf(initials);
  const page = listPage(number, count, PAGE);
  const articles = await articlesOf(db, world.id, filter, { sort, ...page });
  const path = `/w/${world.slug}/retag`;
  const names = tags.map(({ tag }) => tag);
  return (
    <>
      <ArticlesFilter path={path} asked={asked} tags={names} />
      <ListHead
        count={t("countArticles", { count })}
        page={page}
        clear={Object.keys(asked).length > 0 ? path : undefined}
      />
      {count === 0 ? (
        <EmptyState title={t("noArticlesMatchTheseFilters")} hint={t("removeOneOrTryFewerWords2")} />
      ) : (
        <RetagPanel
          key={articles.map(({ slug }) => slug).join(" ")}
          worldSlug={world.slug}
          articles={articles.map(({ slug, title, tags: carried }) => ({ slug, title, tags: carried }))}
          tags={names}
        />
      )}
      <PageNumbers label={t("articles2")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </>
  );
}
