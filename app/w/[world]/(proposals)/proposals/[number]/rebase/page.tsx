import type { Metadata } from "next";
import { type ProposalParams, proposalOrNotFound } from "@/app/w/[world]/(proposals)/proposals/[number]/proposal";
import { RebaseForm } from "@/components/proposals/rebase-form";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { proposalPath } from "@/lib/proposals/proposal";

export const metadata: Metadata = { title: "Bring a proposal up to date", robots: { index: false } };

export default async function RebaseProposal({ params }: { params: ProposalParams }) {
  const { world, proposal } = await proposalOrNotFound(params);
  const { number, title, may, outdated } = proposal;
  const path = proposalPath(world.slug, number);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Bring it up to date"
          lead="Others changed the same parts of an article. Choose for each what stays; everything else is merged by itself."
          breadcrumb={[
            { label: "Proposals", href: `/w/${world.slug}/proposals` },
            { label: `Proposal ${number}: ${title}`, href: path },
            { label: "Bring it up to date" },
          ]}
        />
      }
    >
      {may.includes("rebase") ? (
        <RebaseForm worldSlug={world.slug} number={number} />
      ) : (
        <EmptyState
          title={outdated ? "Only its author does this" : "It is up to date"}
          hint={outdated ? "Say in a comment what has changed meanwhile." : "It stands on the newest revisions."}
          actions={<LinkButton href={path}>To the proposal</LinkButton>}
        />
      )}
    </Page>
  );
}
