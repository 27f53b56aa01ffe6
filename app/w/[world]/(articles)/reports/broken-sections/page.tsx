import type { Metadata } from "next";
import { ReportPage, type ReportParams } from "@/app/w/[world]/(articles)/reports/report-page";
import { BrokenSectionList } from "@/components/articles/list/broken-section-list";
import { brokenSections } from "@/lib/articles/links/read-broken-sections";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { countLabel } from "@/lib/base/count-label";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: REPORT_LABELS["broken-sections"].title };

export default function BrokenSections(props: ReportParams) {
  return (
    <ReportPage
      {...props}
      report="broken-sections"
      read={async (worldId, page) => {
        const { count, links } = await brokenSections(db, worldId, page);
        return { count, lines: links };
      }}
      counted={(count) => countLabel(count, "broken section link")}
      label="links to sections"
      none={{ title: "No section is missing", hint: "Every link to a section leads to one that is there." }}
      list={(worldSlug, links) => <BrokenSectionList worldSlug={worldSlug} links={links} />}
    />
  );
}
