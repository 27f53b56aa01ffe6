import type { Metadata } from "next";
import { type ProposalParams, proposalOrNotFound } from "@/app/w/[world]/(proposals)/proposals/[number]/proposal";
import { RebaseForm } from "@/components/proposals/rebase-form";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { proposalPath } from "@/lib/proposals/proposal";

export function generateMetadata(): Metadata {
  return { title: "Update a proposal", robots: { index: false } };
}

export default async function RebaseProposal({ params }: { params: ProposalParams }) {
  const { world, proposal } = await proposalOrNotFound(params);
  const { number, title, may, outdated } = proposal;
  const path = proposalPath(world.slug, number);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Update it"
          lead="Others have changed the same parts of an article. Choose what stays for each; everything else is merged automatically."
          breadcrumb={[
            { label: "Proposals", href: `/w/${world.slug}/proposals` },
            { label: `Proposal ${number}: ${title}`, href: path },
            { label: "Update it" },
          ]}
        />
      }
    >
      {may.includes("rebase") ? (
        <RebaseForm worldSlug={world.slug} number={number} />
      ) : (
        <EmptyState
          title={outdated ? "Only its author can do this" : "It is up to date"}
          hint={outdated ? "You can say in a comment what has changed." : "It is based on the newest revisions."}
          actions={<LinkButton href={path}>To the proposal</LinkButton>}
        />
      )}
    </Page>
  );
}
