import type { Metadata } from "next";
import { ReportPage, type ReportParams } from "@/app/w/[world]/(articles)/reports/report-page";
import { DoubleTitleList } from "@/components/articles/list/double-title-list";
import { doubleTitles } from "@/lib/articles/reports/read-double-titles";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

export function generateMetadata(): Metadata {
  return { title: REPORT_LABELS["double-titles"].title };
}

export default function DoubleTitles(props: ReportParams) {
  const t = listsMessages();
  return (
    <ReportPage
      {...props}
      report="double-titles"
      read={async (worldId, page) => {
        const { count, titles } = await doubleTitles(db, worldId, page);
        return { count, lines: titles };
      }}
      counted={(count) => t("countSharedNames", { count })}
      label={t("sharedNames")}
      none={{ title: t("noTitleIsUsedTwice"), hint: t("everyArticleHasANameOf") }}
      list={(worldSlug, titles) => <DoubleTitleList worldSlug={worldSlug} titles={titles} />}
    />
  );
}
