import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
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
import { pageInQuery, textInQuery } from "@/lib/base/page-query";
import { standpointQuery } from "@/lib/canon/input";
import { CANON_SORTS, canonOf, decidersOf, type CanonFilter as Filter } from "@/lib/canon/read";
import { canonSeenFrom } from "@/lib/canon/read-standpoint";
import { isElsewhere, type Standpoint } from "@/lib/canon/standpoint";
import { db } from "@/lib/db";
import { SeenFromElsewhere } from "./seen-from-elsewhere";

export const metadata: Metadata = { title: "Canon" };

/** Articles on one page of the list. */
const PAGE = 100;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({
  status: textInQuery(),
  kind: textInQuery(),
  tag: textInQuery(),
  q: textInQuery(),
  decidedBy: textInQuery(),
  sort: textInQuery("title"),
  asOf: textInQuery(),
  upToPost: textInQuery(),
  inWorld: textInQuery(),
  page: pageInQuery(),
});

export default async function Canon({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { page, ...query } = await queryOf(searchParams, shape);
  const sort = CANON_SORTS.find((each) => each === query.sort) ?? "title";
  const slice = { sort, limit: PAGE + 1, skip: (page - 1) * PAGE };
  const { standpoint, errors } = standpointFrom(query);
  const filter = canonFilterFrom(query);
  const [rows, tags, deciders] = await Promise.all([
    isElsewhere(standpoint)
      ? canonSeenFrom(db, world.id, filter, standpoint, slice)
      : canonOf(db, world.id, filter, slice),
    tagsOf(db, world.id),
    decidersOf(db, world.id),
  ]);
  const path = `/w/${world.slug}/canon`;
  const address = (number: number) => `${path}?${new URLSearchParams({ ...query, page: String(number) })}`;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Canon"
          lead="What is true in this world, since when, and who decided it."
          actions={<LinkButton href={`${path}/log`}>Decision log</LinkButton>}
        />
      }
    >
      <CanonFilter
        key={JSON.stringify(query)}
        path={path}
        query={query}
        deciders={deciders}
        errors={errors}
        tags={tags.map(({ tag }) => tag)}
      />
      {isElsewhere(standpoint) && <SeenFromElsewhere path={path} query={query} />}
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
      title="No articles match these filters"
      hint="Remove one, or show everything."
      actions={<LinkButton href={path}>Show everything</LinkButton>}
    />
  ) : (
    <EmptyState
      title="No articles yet"
      hint="Canon is decided for articles and the claims in them. Write the first article."
      actions={<LinkButton href={path.replace(/canon$/, "new-article")}>New article</LinkButton>}
    />
  );
}

/** What cannot be read does not narrow, and says why beside its field. */
function standpointFrom(query: CanonQuery): { standpoint: Standpoint; errors: Record<string, string> } {
  const parts = (["asOf", "upToPost", "inWorld"] as const).filter((name) => query[name]);
  const read = standpointQuery.safeParse(Object.fromEntries(parts.map((name) => [name, query[name]])));
  if (read.success) return { standpoint: read.data, errors: {} };
  const told = read.error.issues.map((issue) => [String(issue.path[0]), issue.message]);
  return { standpoint: {}, errors: Object.fromEntries(told) };
}

function canonFilterFrom({ status, kind, tag, q, decidedBy }: CanonQuery): Filter {
  const known = CANON_STATUSES.find((each) => each === status);
  return {
    ...(known ? { status: known } : {}),
    ...(status === "disputed" ? { disputed: true } : {}),
    ...(kind ? { kind } : {}),
    ...(tag ? { tag } : {}),
    ...(q ? { q } : {}),
    ...(decidedBy ? { decidedBy } : {}),
  };
}
