import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { Suspense } from "react";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ArticlesFilter, type ArticlesQuery } from "@/components/articles/list/articles-filter";
import { ArticlesTable } from "@/components/articles/list/articles-table";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { type ArticleFilter, articlesOf, tagsOf } from "@/lib/articles/read";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { choiceInQuery, pageInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";
import { TrashedArticles, TrashLink } from "./trash";

export const metadata: Metadata = { title: "Articles" };

/** Articles on one page of the list. */
const PAGE = 100;

const shape = z.object({
  q: textInQuery(),
  kind: textInQuery(),
  tag: textInQuery(),
  status: textInQuery(),
  sort: textInQuery("title"),
  page: pageInQuery(),
  trashed: choiceInQuery(["1"]),
});

type ArticlesQueryInput = z.output<typeof shape>;
type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Articles({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const asked = await queryOf(searchParams, shape);
  return asked.trashed === "1" ? <TrashPage world={world} /> : <ListPage world={world} asked={asked} />;
}

async function ListPage({ world, asked }: { world: WorldView; asked: ArticlesQueryInput }) {
  const { page, trashed: _, ...query } = asked;
  const slice = {
    sort: query.sort === "changed" ? "changed" : "title",
    limit: PAGE + 1,
    skip: (page - 1) * PAGE,
  } as const;
  const [rows, tags] = await Promise.all([
    articlesOf(db, world.id, articleFilterFrom(query), slice),
    tagsOf(db, world.id),
  ]);
  const path = `/w/${world.slug}/articles`;
  const address = (number: number) => `${path}?${new URLSearchParams({ ...query, page: String(number) })}`;
  const filtered = Object.entries(query).some(([name, value]) => name !== "sort" && value !== "");
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Articles"
          lead="Everything written about this world."
          actions={
            <>
              <Suspense>
                <TrashLink worldSlug={world.slug} />
              </Suspense>
              <NewArticle worldSlug={world.slug} primary />
            </>
          }
        />
      }
    >
      <ArticlesFilter key={JSON.stringify(query)} path={path} query={query} tags={tags.map(({ tag }) => tag)} />
      {rows.length === 0 ? (
        <NothingFound worldSlug={world.slug} filtered={filtered} />
      ) : (
        <ArticlesTable worldSlug={world.slug} articles={rows.slice(0, PAGE)} />
      )}
      <Pagination
        label="Articles"
        {...(page > 1 ? { previous: { href: address(page - 1) } } : {})}
        {...(rows.length > PAGE ? { next: { href: address(page + 1) } } : {})}
      />
    </Page>
  );
}

function TrashPage({ world }: { world: WorldView }) {
  return (
    <Page
      header={
        <PageHeader
          title="Trash"
          lead="Deleted articles, with their full history. Nothing is ever lost."
          breadcrumb={[{ label: "Articles", href: `/w/${world.slug}/articles` }, { label: "Trash" }]}
        />
      }
    >
      <Suspense fallback={<Skeleton lines={4} label="Trash" />}>
        <TrashedArticles worldSlug={world.slug} />
      </Suspense>
    </Page>
  );
}

function NewArticle({ worldSlug, primary = false }: { worldSlug: string; primary?: boolean }) {
  return (
    <LinkButton
      href={`/w/${worldSlug}/new-article`}
      variant={primary ? "primary" : "quiet"}
      icon={<Plus aria-hidden="true" />}
    >
      New article
    </LinkButton>
  );
}

function NothingFound({ worldSlug, filtered }: { worldSlug: string; filtered: boolean }) {
  return filtered ? (
    <EmptyState
      title="No articles match these filters"
      hint="Filters only look at titles. Remove one, or search the text with the box above."
      actions={<LinkButton href={`/w/${worldSlug}/articles`}>Show all articles</LinkButton>}
    />
  ) : (
    <EmptyState
      title="No articles yet"
      hint="Start with what everything hangs on: the point of divergence, a person, a place."
      actions={<NewArticle worldSlug={worldSlug} />}
    />
  );
}

function articleFilterFrom({ q, kind, tag, status }: ArticlesQuery): ArticleFilter {
  const known = CANON_STATUSES.find((each) => each === status);
  return {
    ...(q ? { title: q } : {}),
    ...(kind ? { kind } : {}),
    ...(tag ? { tag } : {}),
    ...(known ? { status: known } : {}),
  };
}
