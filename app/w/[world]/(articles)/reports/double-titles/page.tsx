import type { Metadata } from "next";
import { ReportPage, type ReportParams } from "@/app/w/[world]/(articles)/reports/report-page";
import { DoubleTitleList } from "@/components/articles/list/double-title-list";
import { doubleTitles } from "@/lib/articles/reports/read-double-titles";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { countLabel } from "@/lib/base/count-label";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: REPORT_LABELS["double-titles"].title };

export default function DoubleTitles(props: ReportParams) {
  return (
    <ReportPage
      {...props}
      report="double-titles"
      read={async (worldId, page) => {
        const { count, titles } = await doubleTitles(db, worldId, page);
        return { count, lines: titles };
      }}
      counted={(count) => countLabel(count, "shared name")}
      label="shared names"
      none={{ title: "No title is used twice", hint: "Every article has a name of its own." }}
      list={(worldSlug, titles) => <DoubleTitleList worldSlug={worldSlug} titles={titles} />}
    />
  );
}
