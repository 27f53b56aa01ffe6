import type { Metadata } from "next";
import { z } from "zod";
import { administratorOrNotFound, MAX_SEARCH_LENGTH, PAGE } from "@/app/(administration)/admin/administrator";
import { queryOf, type SearchParams } from "@/app/asked";
import { AccountsTable } from "@/components/administration/accounts-table";
import styles from "@/components/administration/administration.module.css";
import { ListFilter } from "@/components/administration/list-filter";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { accountsOf, countAccounts } from "@/lib/administration/read-accounts";
import { choiceInQuery, pageInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Accounts · Site administration" };

const shape = z.object({ q: textInQuery("", MAX_SEARCH_LENGTH), suspended: choiceInQuery(["1"]), page: pageInQuery() });

const PATH = "/admin/accounts";

export default async function Accounts({ searchParams }: { searchParams: SearchParams }) {
  await administratorOrNotFound(PATH);
  const asked = await queryOf(searchParams, shape);
  const filter = { words: asked.q, suspended: asked.suspended === "1" };
  const count = await countAccounts(db, filter);
  const last = Math.max(1, Math.ceil(count / PAGE));
  const page = Math.min(asked.page, last);
  const accounts = await accountsOf(db, filter, { skip: (page - 1) * PAGE, limit: PAGE });
  const address = (number: number) =>
    `${PATH}?${new URLSearchParams({ q: filter.words, suspended: filter.suspended ? "1" : "", page: String(number) })}`;
  return (
    <Page width="wide" header={<PageHeader title="Accounts" lead="Everyone who has signed up here, newest first." />}>
      <ListFilter
        key={JSON.stringify(filter)}
        path={PATH}
        label="Search accounts"
        wordsLabel="Name or e-mail"
        words={filter.words}
        only={{ label: "Show", name: "suspended", value: filter.suspended, yes: "Suspended only" }}
      />
      {count === 0 ? (
        <EmptyState title="No accounts found" hint="Try part of the name or address." />
      ) : (
        <>
          <p className={styles.count}>
            {count.toLocaleString("en")} {count === 1 ? "account" : "accounts"}
          </p>
          <AccountsTable accounts={accounts} />
        </>
      )}
      <PageNumbers label="Accounts" page={page} last={last} hrefOf={address} />
    </Page>
  );
}
