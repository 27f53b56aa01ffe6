import type { Metadata } from "next";
import { z } from "zod";
import { administratorOrNotFound, PAGE } from "@/app/(administration)/admin/administrator";
import { queryOf, type SearchParams } from "@/app/asked";
import { LogList } from "@/components/administration/log-list";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { administrationLog, countLog } from "@/lib/administration/read-log";
import { pageInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { adminMessages } from "@/lib/language/subjects/admin";

export function generateMetadata(): Metadata {
  const t = adminMessages();
  return { title: t("logSiteAdministration") };
}

const shape = z.object({ page: pageInQuery() });

export default async function Log({ searchParams }: { searchParams: SearchParams }) {
  const t = adminMessages();
  await administratorOrNotFound("/admin/log");
  const last = Math.max(1, Math.ceil((await countLog(db, {})) / PAGE));
  const page = Math.min((await queryOf(searchParams, shape)).page, last);
  const entries = await administrationLog(db, {}, { skip: (page - 1) * PAGE, limit: PAGE });
  return (
    <Page width="reading" header={<PageHeader title={t("log")} lead={t("administrativeActionsOnAccountsWorldsAnd")} />}>
      {entries.length > 0 ? (
        <LogList entries={entries} />
      ) : (
        <EmptyState title={t("noActionsYet")} hint={t("suspensionsWorldsTakenDownAndChanged")} />
      )}
      <PageNumbers label={t("theLog")} page={page} last={last} hrefOf={(number) => `/admin/log?page=${number}`} />
    </Page>
  );
}
