import type { Metadata } from "next";
import { ReportPage, type ReportParams } from "@/app/w/[world]/(articles)/reports/report-page";
import { BrokenLinkList } from "@/components/articles/list/broken-link-list";
import { brokenLinks } from "@/lib/articles/reports/read-broken-links";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { countLabel } from "@/lib/base/count-label";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: REPORT_LABELS["broken-links"].title };

export default function BrokenLinks(props: ReportParams) {
  return (
    <ReportPage
      {...props}
      report="broken-links"
      read={async (worldId, page) => {
        const { count, links } = await brokenLinks(db, worldId, page);
        return { count, lines: links };
      }}
      counted={(count) => countLabel(count, "broken address", "broken addresses")}
      label="broken links"
      none={{ title: "No link is broken", hint: "No article links to one that lies in the trash." }}
      list={(worldSlug, links) => <BrokenLinkList worldSlug={worldSlug} links={links} />}
    />
  );
}
