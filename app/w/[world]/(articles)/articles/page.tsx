import type { Metadata } from "next";
import { Suspense } from "react";
import { z } from "zod";
import { listOf, queryOf, type SearchParams } from "@/app/asked";
import { watchable } from "@/app/w/[world]/(activity)/watchable";
import { IfWriter } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ArticlesFilter } from "@/components/articles/list/articles-filter";
import { ArticlesTable } from "@/components/articles/list/articles-table";
import type { FactColumnsOf } from "@/components/articles/list/fact-columns";
import { InitialsNav } from "@/components/articles/list/initials-nav";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Plus } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { Skeleton } from "@/components/ui/skeleton";
import { WatchButton } from "@/components/viewer/watch-button";
import { factsOfArticles } from "@/lib/articles/facts/read-facts";
import { fieldsOfKind } from "@/lib/articles/facts/read-kind-fields";
import { countOf, initialPlaces } from "@/lib/articles/initials";
import { articleFilters } from "@/lib/articles/input";
import { tagsOf } from "@/lib/articles/read";
import { type ArticleEntry, articleInitials, articlesOf } from "@/lib/articles/read-list";
import { addressWith, pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import type { ListQuery } from "@/lib/base/list-query";
import { choiceInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";
import type { WorldView } from "@/lib/worlds/world";
import { TemplatesLink, TrashedArticles, TrashLink } from "./trash";

export function generateMetadata(): Metadata {
  const t = listsMessages();
  return { title: t("articles") };
}

/** Articles on one page of the list. */
const PAGE = 100;

const shape = z.object({ trashed: choiceInQuery(["1"]) });

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Articles({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { trashed } = await queryOf(searchParams, shape);
  if (trashed) return <TrashPage world={world} />;
  return <ListPage world={world} query={await listOf(searchParams, articleFilters)} />;
}

async function ListPage({ world, query }: { world: WorldView; query: ListQuery<typeof articleFilters> }) {
  const t = listsMessages();
  const { asked, page: number } = query;
  const { sort, ...filter } = query.filter;
  const [initials, tags] = await Promise.all([articleInitials(db, world.id, filter), tagsOf(db, world.id)]);
  const count = countOf(initials);
  const page = listPage(number, count, PAGE);
  const articles = await articlesOf(db, world.id, filter, { sort, ...page });
  const path = `/w/${world.slug}/articles`;
  const columns = await columnsOf(world, query, articles);
  const address = (to: number) => pageAddress(path, asked, to);
  const { sort: _sort, field: _field, ...narrowing } = asked;
  const filtered = Object.keys(narrowing).length > 0;
  const places = sort === "title" ? initialPlaces(initials) : [];
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("articles")}
          lead={t("everythingWrittenAboutThisWorld")}
          actions={
            <>
              {asked.tag !== undefined && (
                <WatchButton
                  {...(await watchable(world.slug, "tag", asked.tag))}
                  what={t("theTagTag", { tag: asked.tag })}
                />
              )}
              <TrashLink worldSlug={world.slug} />
              <TemplatesLink worldSlug={world.slug} />
              <NewArticle worldSlug={world.slug} primary />
            </>
          }
        />
      }
    >
      {(count > 0 || filtered) && (
        <>
          <ArticlesFilter path={path} asked={asked} tags={tags.map(({ tag }) => tag)} fields={columns.fields} />
          <ListHead count={t("countArticles", { count })} page={page} clear={filtered ? path : undefined}>
            <InitialsNav places={places} count={count} hrefOf={(place) => address(Math.floor(place / PAGE) + 1)} />
          </ListHead>
        </>
      )}
      {count === 0 ? (
        <NothingFound worldSlug={world.slug} filtered={filtered} />
      ) : (
        <ArticlesTable worldSlug={world.slug} articles={articles} places={places} skip={page.skip} columns={columns} />
      )}
      <PageNumbers label={t("articles")} {...page} hrefOf={address} />
    </Page>
  );
}

/** Where one kind is listed its fields are columns. */
async function columnsOf(
  world: WorldView,
  { filter, asked }: ListQuery<typeof articleFilters>,
  articles: readonly ArticleEntry[],
): Promise<FactColumnsOf> {
  const fields = filter.kind ? await fieldsOfKind(db, world.id, filter.kind) : [];
  const slugs = articles.map(({ slug }) => slug);
  const isDescending = filter.sort === "fieldDescending";
  return {
    fields,
    facts: fields.length > 0 ? await factsOfArticles(db, world.id, slugs) : new Map(),
    sorted: filter.field && (filter.sort === "field" || isDescending) ? { field: filter.field, isDescending } : null,
    hrefOf: (field, descending) => {
      const value = field === filter.field ? asked.value : undefined;
      const sort = descending ? "fieldDescending" : "field";
      return addressWith(`/w/${world.slug}/articles`, { ...asked, field, value, sort });
    },
  };
}

function TrashPage({ world }: { world: WorldView }) {
  const t = listsMessages();
  return (
    <Page
      header={
        <PageHeader
          title={t("trash")}
          lead={t("deletedArticlesWithTheirFullHistory")}
          breadcrumb={[{ label: t("articles"), href: `/w/${world.slug}/articles` }, { label: t("trash") }]}
        />
      }
    >
      <Suspense fallback={<Skeleton lines={4} label={t("trash")} />}>
        <TrashedArticles worldSlug={world.slug} />
      </Suspense>
    </Page>
  );
}

function NewArticle({ worldSlug, primary = false }: { worldSlug: string; primary?: boolean }) {
  const t = listsMessages();
  return (
    <IfWriter worldSlug={worldSlug} room="always">
      <LinkButton
        href={`/w/${worldSlug}/new-article`}
        variant={primary ? "primary" : "quiet"}
        icon={<Plus aria-hidden="true" />}
      >
        {t("newArticle")}
      </LinkButton>
    </IfWriter>
  );
}

function NothingFound({ worldSlug, filtered }: { worldSlug: string; filtered: boolean }) {
  const t = listsMessages();
  return filtered ? (
    <EmptyState
      title={t("noArticlesMatchTheseFilters")}
      hint={t("removeOneOrTryFewerWords")}
      actions={<LinkButton href={`/w/${worldSlug}/articles`}>{t("showAllArticles")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("noArticlesYet")}
      hint={t("startWithWhatEverythingHangsOn")}
      actions={<NewArticle worldSlug={worldSlug} />}
    />
  );
}
