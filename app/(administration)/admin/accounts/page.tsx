import type { Metadata } from "next";
import { administratorOrNotFound, PAGE } from "@/app/(administration)/admin/administrator";
import { listOf, type SearchParams } from "@/app/asked";
import { AccountsTable } from "@/components/administration/accounts-table";
import { ListFilter } from "@/components/administration/list-filter";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { accountFilters } from "@/lib/administration/input";
import { accountsOf, countAccounts } from "@/lib/administration/read-accounts";
import { pageAddress } from "@/lib/base/address-with";
import { countLabel } from "@/lib/base/count-label";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Accounts · Site administration" };

const PATH = "/admin/accounts";

export default async function Accounts({ searchParams }: { searchParams: SearchParams }) {
  await administratorOrNotFound(PATH);
  const { filter: given, asked, page: number } = await listOf(searchParams, accountFilters);
  const filter = { words: given.q, suspended: given.suspended };
  const count = await countAccounts(db, filter);
  const page = listPage(number, count, PAGE);
  const accounts = await accountsOf(db, filter, page);
  return (
    <Page width="wide" header={<PageHeader title="Accounts" lead="Everyone who has signed up here, newest first." />}>
      <ListFilter
        path={PATH}
        label="Search accounts"
        wordsLabel="Name or e-mail"
        asked={asked}
        only={{ label: "Show", name: "suspended", yes: "Suspended only" }}
      />
      <ListHead
        count={countLabel(count, "account")}
        page={page}
        clear={Object.keys(asked).length > 0 ? PATH : undefined}
      />
      {count === 0 ? (
        <EmptyState title="No accounts found" hint="Try part of the name or address." />
      ) : (
        <AccountsTable accounts={accounts} />
      )}
      <PageNumbers label="Accounts" {...page} hrefOf={(to) => pageAddress(PATH, asked, to)} />
    </Page>
  );
}
