import type { Metadata } from "next";
import { type Asked, administratorOrNotFound, PAGE } from "@/app/admin/administrator";
import { LogList } from "@/components/administration/log-list";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { administrationLog, countLog } from "@/lib/administration/read-log";
import { pageNumber } from "@/lib/base/page-number";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Log · Site administration" };

export default async function Log({ searchParams }: { searchParams: Asked }) {
  await administratorOrNotFound("/admin/log");
  const last = Math.max(1, Math.ceil((await countLog(db, {})) / PAGE));
  const page = pageNumber((await searchParams).page, last);
  const entries = await administrationLog(db, {}, { skip: (page - 1) * PAGE, limit: PAGE });
  return (
    <Page
      width="reading"
      header={
        <PageHeader
          title="Log"
          lead="What was done to accounts, worlds and the site, by whom and why. Entries are never changed."
        />
      }
    >
      {entries.length > 0 ? (
        <LogList entries={entries} />
      ) : (
        <EmptyState
          title="Nothing was done yet"
          hint="A suspension, a world taken down or a changed quota is noted here."
        />
      )}
      <PageNumbers label="the log" page={page} last={last} hrefOf={(number) => `/admin/log?page=${number}`} />
    </Page>
  );
}
