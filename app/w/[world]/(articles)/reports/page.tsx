import type { Metadata } from "next";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ReportOverview } from "@/components/articles/list/report-overview";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { countReports } from "@/lib/articles/reports/count-reports";
import { countContradictions } from "@/lib/canon/contradictions/read-contradictions";
import { db } from "@/lib/db";
import { contradictionsMessages } from "@/lib/language/subjects/contradictions";
import { listsMessages } from "@/lib/language/subjects/lists";

export function generateMetadata(): Metadata {
  const t = listsMessages();
  return { title: t("reports") };
}

/** What the health of a world asks for: every report with how much it lists. */
export default async function Reports({ params }: { params: WorldParams }) {
  const t = listsMessages();
  const world = await worldOrNotFound((await params).world);
  const [counts, contradictions] = await Promise.all([
    countReports(db, world.id),
    countContradictions(db, world.id, { state: "open" }),
  ]);
  return (
    <Page
      header={
        <PageHeader
          title={t("reports")}
          lead={t("whatInThisWorldCouldBe")}
          breadcrumb={[{ label: t("articles"), href: `/w/${world.slug}/articles` }, { label: t("reports") }]}
          actions={
            <LinkButton href={`/w/${world.slug}/contradictions`}>
              {contradictionsMessages()("openCount", { count: contradictions })}
            </LinkButton>
          }
        />
      }
    >
      <ReportOverview worldSlug={world.slug} counts={counts} />
    </Page>
  );
}
