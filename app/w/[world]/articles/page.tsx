import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { Suspense } from "react";
import { TrashedArticles, TrashLink } from "@/app/w/[world]/articles/trash";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ArticlesFilter, type ArticlesQuery } from "@/components/articles/articles-filter";
import { ArticlesTable } from "@/components/articles/articles-table";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { type ArticleFilter, articlesOf, tagsOf } from "@/lib/articles/read";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { db } from "@/lib/db";
import type { WorldView } from "@/lib/worlds/world";

export const metadata: Metadata = { title: "Articles" };

/** Articles on one page of the list. */
const PAGE = 100;

type Asked = Record<string, string | string[] | undefined>;
type Props = { params: WorldParams; searchParams: Promise<Asked> };

export default async function Articles({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const asked = await searchParams;
  return asked.trashed === "1" ? <TrashPage world={world} /> : <ListPage world={world} asked={asked} />;
}

async function ListPage({ world, asked }: { world: WorldView; asked: Asked }) {
  const query = queryFrom(asked);
  const page = Math.max(1, Math.floor(Number(asked.page)) || 1);
  const slice = {
    sort: query.sort === "changed" ? "changed" : "title",
    limit: PAGE + 1,
    skip: (page - 1) * PAGE,
  } as const;
  const [rows, tags] = await Promise.all([articlesOf(db, world.id, filterFrom(query), slice), tagsOf(db, world.id)]);
  const path = `/w/${world.slug}/articles`;
  const address = (number: number) => `${path}?${new URLSearchParams({ ...query, page: String(number) })}`;
  const filtered = Object.entries(query).some(([name, value]) => name !== "sort" && value !== "");
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Articles"
          lead="All that is written about this world."
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
          lead="Deleted articles, with all their history. Nothing is ever thrown away."
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
      title="Nothing fits these filters"
      hint="They look at titles alone: take one away, or search the texts by the box above."
      actions={<LinkButton href={`/w/${worldSlug}/articles`}>Show all articles</LinkButton>}
    />
  ) : (
    <EmptyState
      title="No articles yet"
      hint="Begin with what everything hangs on: the point of divergence, a person, a place."
      actions={<NewArticle worldSlug={worldSlug} />}
    />
  );
}

function queryFrom(asked: Asked): ArticlesQuery {
  const text = (name: string): string => ([asked[name]].flat()[0] ?? "").trim();
  return { q: text("q"), kind: text("kind"), tag: text("tag"), status: text("status"), sort: text("sort") || "title" };
}

function filterFrom({ q, kind, tag, status }: ArticlesQuery): ArticleFilter {
  const known = CANON_STATUSES.find((each) => each === status);
  return {
    ...(q ? { title: q } : {}),
    ...(kind ? { kind } : {}),
    ...(tag ? { tag } : {}),
    ...(known ? { status: known } : {}),
  };
}
