import type { Metadata } from "next";
import { administratorOrNotFound, PAGE } from "@/app/(administration)/admin/administrator";
import { listOf, type SearchParams } from "@/app/asked";
import { ListFilter } from "@/components/administration/list-filter";
import { WorldsTable } from "@/components/administration/worlds-table";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { worldFilters } from "@/lib/administration/input";
import { countWorlds, worldsForAdministration } from "@/lib/administration/read-worlds";
import { pageAddress } from "@/lib/base/address-with";
import { countLabel } from "@/lib/base/count-label";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Worlds · Site administration" };

const PATH = "/admin/worlds";

export default async function Worlds({ searchParams }: { searchParams: SearchParams }) {
  await administratorOrNotFound(PATH);
  const { filter: given, asked, page: number } = await listOf(searchParams, worldFilters);
  const filter = { words: given.q, closed: given.closed };
  const count = await countWorlds(db, filter);
  const page = listPage(number, count, PAGE);
  const worlds = await worldsForAdministration(db, filter, page);
  return (
    <Page
      width="wide"
      header={
        <PageHeader title="Worlds" lead="All worlds, newest first. The contents of private worlds stay private." />
      }
    >
      <ListFilter
        path={PATH}
        label="Search worlds"
        wordsLabel="Title or address"
        asked={asked}
        only={{ label: "Show", name: "closed", yes: "Taken down or deleted" }}
      />
      <ListHead
        count={countLabel(count, "world")}
        page={page}
        clear={Object.keys(asked).length > 0 ? PATH : undefined}
      />
      {count === 0 ? (
        <EmptyState title="No worlds found" hint="Try part of the title or address." />
      ) : (
        <WorldsTable worlds={worlds} />
      )}
      <PageNumbers label="Worlds" {...page} hrefOf={(to) => pageAddress(PATH, asked, to)} />
    </Page>
  );
}
