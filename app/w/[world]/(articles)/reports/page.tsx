import type { Metadata } from "next";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ReportOverview } from "@/components/articles/list/report-overview";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { countReports } from "@/lib/articles/reports/count-reports";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Reports" };

/** What the health of a world asks for: every report with how much it lists. */
export default async function Reports({ params }: { params: WorldParams }) {
  const world = await worldOrNotFound((await params).world);
  const counts = await countReports(db, world.id);
  return (
    <Page
      header={
        <PageHeader
          title="Reports"
          lead="What in this world could be mended: each report leads to where it is done."
          breadcrumb={[{ label: "Articles", href: `/w/${world.slug}/articles` }, { label: "Reports" }]}
        />
      }
    >
      <ReportOverview worldSlug={world.slug} counts={counts} />
    </Page>
  );
}
