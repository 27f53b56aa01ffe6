import type { Metadata } from "next";
import { type ProposalParams, proposalOrNotFound } from "@/app/w/[world]/(proposals)/proposals/[number]/proposal";
import { RebaseForm } from "@/components/proposals/rebase-form";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import { proposalPath } from "@/lib/proposals/proposal";

export function generateMetadata(): Metadata {
  const t = proposalsMessages();
  return { title: t("updateAProposal"), robots: { index: false } };
}

export default async function RebaseProposal({ params }: { params: ProposalParams }) {
  const t = proposalsMessages();
  const { world, proposal } = await proposalOrNotFound(params);
  const { number, title, may, outdated } = proposal;
  const path = proposalPath(world.slug, number);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("updateIt")}
          lead={t("othersHaveChangedTheSameParts")}
          breadcrumb={[
            { label: t("proposals"), href: `/w/${world.slug}/proposals` },
            { label: t("proposalNumberTitle", { number, title }), href: path },
            { label: t("updateIt") },
          ]}
        />
      }
    >
      {may.includes("rebase") ? (
        <RebaseForm worldSlug={world.slug} number={number} />
      ) : (
        <EmptyState
          title={outdated ? t("onlyItsAuthorCanDoThis") : t("itIsUpToDate")}
          hint={outdated ? t("youCanSayInAComment") : t("itIsBasedOnTheNewest")}
          actions={<LinkButton href={path}>{t("toTheProposal")}</LinkButton>}
        />
      )}
    </Page>
  );
}
