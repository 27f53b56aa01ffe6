import type { Metadata } from "next";
import { ReportPage, type ReportParams } from "@/app/w/[world]/(articles)/reports/report-page";
import { WantedList } from "@/components/articles/list/wanted-list";
import { wantedArticles } from "@/lib/articles/links/read-wanted";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { countLabel } from "@/lib/base/count-label";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: REPORT_LABELS.wanted.title };

export default function WantedArticles(props: ReportParams) {
  return (
    <ReportPage
      {...props}
      report="wanted"
      read={async (worldId, page) => {
        const { count, articles } = await wantedArticles(db, worldId, page);
        return { count, lines: articles };
      }}
      counted={(count) => countLabel(count, "wanted article")}
      label="wanted articles"
      none={{ title: "No article is wanted", hint: "Every link leads to an article that is there." }}
      list={(worldSlug, articles) => <WantedList worldSlug={worldSlug} articles={articles} />}
    />
  );
}
