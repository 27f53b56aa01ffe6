import type { Metadata } from "next";
import { ReportPage, type ReportParams } from "@/app/w/[world]/(articles)/reports/report-page";
import { BrokenSectionList } from "@/components/articles/list/broken-section-list";
import { brokenSections } from "@/lib/articles/links/read-broken-sections";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

export function generateMetadata(): Metadata {
  return { title: REPORT_LABELS["broken-sections"].title };
}

export default function BrokenSections(props: ReportParams) {
  const t = listsMessages();
  return (
    <ReportPage
      {...props}
      report="broken-sections"
      read={async (worldId, page) => {
        const { count, links } = await brokenSections(db, worldId, page);
        return { count, lines: links };
      }}
      counted={(count) => t("countBrokenSectionLinks", { count })}
      label={t("linksToSections")}
      none={{ title: t("noSectionIsMissing"), hint: t("everyLinkToASectionLeads") }}
      list={(worldSlug, links) => <BrokenSectionList worldSlug={worldSlug} links={links} />}
    />
  );
}
