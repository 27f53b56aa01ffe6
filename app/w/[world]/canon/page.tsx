import type { Metadata } from "next";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { CanonFilter, type CanonQuery } from "@/components/canon/canon-filter";
import { CanonList } from "@/components/canon/canon-list";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { tagsOf } from "@/lib/articles/read";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { CANON_SORTS, canonOf, type CanonFilter as Filter } from "@/lib/canon/read";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Canon" };

/** Articles on one page of the list. */
const PAGE = 100;

type Props = { params: WorldParams; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Canon({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const asked = await searchParams;
  const query = queryFrom(asked);
  const page = Math.max(1, Number(asked.page) || 1);
  const sort = CANON_SORTS.find((each) => each === query.sort) ?? "title";
  const slice = { sort, limit: PAGE + 1, skip: (page - 1) * PAGE };
  const [rows, tags] = await Promise.all([canonOf(db, world.id, filterFrom(query), slice), tagsOf(db, world.id)]);
  const path = `/w/${world.slug}/canon`;
  const address = (number: number) => `${path}?${new URLSearchParams({ ...query, page: String(number) })}`;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Canon"
          lead="What is true in this world, since when, and who decided it."
          actions={<LinkButton href={`${path}/log`}>The log of decisions</LinkButton>}
        />
      }
    >
      <CanonFilter key={JSON.stringify(query)} path={path} query={query} tags={tags.map(({ tag }) => tag)} />
      {rows.length === 0 ? (
        <NothingFound path={path} filtered={Object.entries(query).some(([name, value]) => name !== "sort" && value)} />
      ) : (
        <CanonList worldSlug={world.slug} entries={rows.slice(0, PAGE)} />
      )}
      <Pagination
        label="Articles"
        {...(page > 1 ? { previous: { href: address(page - 1) } } : {})}
        {...(rows.length > PAGE ? { next: { href: address(page + 1) } } : {})}
      />
    </Page>
  );
}

function NothingFound({ path, filtered }: { path: string; filtered: boolean }) {
  return filtered ? (
    <EmptyState
      title="Nothing fits these filters"
      hint="Take one away, or look at everything."
      actions={<LinkButton href={path}>Show everything</LinkButton>}
    />
  ) : (
    <EmptyState
      title="No articles yet"
      hint="Canon is decided on articles and on the claims in them. Write the first one."
      actions={<LinkButton href={path.replace(/canon$/, "new-article")}>New article</LinkButton>}
    />
  );
}

function queryFrom(asked: Record<string, string | string[] | undefined>): CanonQuery {
  const text = (name: string): string => [asked[name]].flat()[0] ?? "";
  return { status: text("status"), kind: text("kind"), tag: text("tag"), q: text("q"), sort: text("sort") || "title" };
}

function filterFrom({ status, kind, tag, q }: CanonQuery): Filter {
  const known = CANON_STATUSES.find((each) => each === status);
  return {
    ...(known ? { status: known } : {}),
    ...(status === "disputed" ? { disputed: true } : {}),
    ...(kind ? { kind } : {}),
    ...(tag ? { tag } : {}),
    ...(q ? { q } : {}),
  };
}
