import type { Metadata } from "next";
import { ReportPage, type ReportParams } from "@/app/w/[world]/(articles)/reports/report-page";
import { BrokenLinkList } from "@/components/articles/list/broken-link-list";
import { brokenLinks } from "@/lib/articles/reports/read-broken-links";
import { REPORT_LABELS } from "@/lib/articles/reports/report";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

export function generateMetadata(): Metadata {
  return { title: REPORT_LABELS["broken-links"].title };
}

export default function BrokenLinks(props: ReportParams) {
  const t = listsMessages();
  return (
    <ReportPage
      {...props}
      report="broken-links"
      read={async (worldId, page) => {
        const { count, links } = await brokenLinks(db, worldId, page);
        return { count, lines: links };
      }}
      counted={(count) => t("countBrokenAddresses", { count })}
      label={t("brokenLinks")}
      none={{ title: t("noLinkIsBroken"), hint: t("noArticleLinksToOneThat") }}
      list={(worldSlug, links) => <BrokenLinkList worldSlug={worldSlug} links={links} />}
    />
  );
}
