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
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { adminMessages } from "@/lib/language/subjects/admin";

export function generateMetadata(): Metadata {
  const t = adminMessages();
  return { title: t("worldsSiteAdministration") };
}

const PATH = "/admin/worlds";

export default async function Worlds({ searchParams }: { searchParams: SearchParams }) {
  const t = adminMessages();
  await administratorOrNotFound(PATH);
  const { filter: given, asked, page: number } = await listOf(searchParams, worldFilters);
  const filter = { words: given.q, closed: given.closed };
  const count = await countWorlds(db, filter);
  const page = listPage(number, count, PAGE);
  const worlds = await worldsForAdministration(db, filter, page);
  return (
    <Page width="wide" header={<PageHeader title={t("worlds")} lead={t("allWorldsNewestFirstTheContents")} />}>
      <ListFilter
        path={PATH}
        label={t("searchWorlds")}
        wordsLabel={t("titleOrAddress")}
        asked={asked}
        only={{ label: t("show"), name: "closed", yes: t("takenDownOrDeleted2") }}
      />
      <ListHead
        count={t("countWorld", { count })}
        page={page}
        clear={Object.keys(asked).length > 0 ? PATH : undefined}
      />
      {count === 0 ? (
        <EmptyState title={t("noWorldsFound")} hint={t("tryPartOfTheTitleOr")} />
      ) : (
        <WorldsTable worlds={worlds} />
      )}
      <PageNumbers label={t("worlds")} {...page} hrefOf={(to) => pageAddress(PATH, asked, to)} />
    </Page>
  );
}
