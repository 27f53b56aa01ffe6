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
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { adminMessages } from "@/lib/language/subjects/admin";

export function generateMetadata(): Metadata {
  const t = adminMessages();
  return { title: t("accountsSiteAdministration") };
}

const PATH = "/admin/accounts";

export default async function Accounts({ searchParams }: { searchParams: SearchParams }) {
  const t = adminMessages();
  await administratorOrNotFound(PATH);
  const { filter: given, asked, page: number } = await listOf(searchParams, accountFilters);
  const filter = { words: given.q, suspended: given.suspended };
  const count = await countAccounts(db, filter);
  const page = listPage(number, count, PAGE);
  const accounts = await accountsOf(db, filter, page);
  return (
    <Page width="wide" header={<PageHeader title={t("accounts")} lead={t("everyoneWhoHasSignedUpHere")} />}>
      <ListFilter
        path={PATH}
        label={t("searchAccounts")}
        wordsLabel={t("nameOrEMail")}
        asked={asked}
        only={{ label: t("show"), name: "suspended", yes: t("suspendedOnly") }}
      />
      <ListHead
        count={t("countAccount", { count })}
        page={page}
        clear={Object.keys(asked).length > 0 ? PATH : undefined}
      />
      {count === 0 ? (
        <EmptyState title={t("noAccountsFound")} hint={t("tryPartOfTheNameOr")} />
      ) : (
        <AccountsTable accounts={accounts} />
      )}
      <PageNumbers label={t("accounts")} {...page} hrefOf={(to) => pageAddress(PATH, asked, to)} />
    </Page>
  );
}
