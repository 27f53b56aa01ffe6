import type { Metadata } from "next";
import { ReportPage, type ReportParams } from "@/app/w/[world]/(articles)/reports/report-page";
import { WantedList } from "@/components/articles/list/wanted-list";
import { wantedArticles } from "@/lib/articles/links/read-wanted";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

export function generateMetadata(): Metadata {
  return { title: REPORT_LABELS.wanted.title };
}

export default function WantedArticles(props: ReportParams) {
  const t = listsMessages();
  return (
    <ReportPage
      {...props}
      report="wanted"
      read={async (worldId, page) => {
        const { count, articles } = await wantedArticles(db, worldId, page);
        return { count, lines: articles };
      }}
      counted={(count) => t("countWantedArticles", { count })}
      label={t("wantedArticles")}
      none={{ title: t("noArticleIsWanted"), hint: t("everyLinkLeadsToAnArticle") }}
      list={(worldSlug, articles) => <WantedList worldSlug={worldSlug} articles={articles} />}
    />
  );
}
