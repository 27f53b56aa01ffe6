import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { proposalOrNotFound } from "@/app/w/[world]/(proposals)/proposals/[number]/proposal";
import { EditorLoader } from "@/components/editor/editor-loader";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { tagsOf } from "@/lib/articles/read";
import { db } from "@/lib/db";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import { proposalPath } from "@/lib/proposals/proposal";

type Props = { params: Promise<{ world: string; number: string; part: string }> };

export function generateMetadata(): Metadata {
  const t = proposalsMessages();
  return { title: t("editAProposal"), robots: { index: false } };
}

export default async function EditProposedArticle({ params }: Props) {
  const t = proposalsMessages();
  const { world, viewer, proposal } = await proposalOrNotFound(params);
  const { part: id } = await params;
  const part = proposal.parts.find((each) => each.id === id) ?? notFound();
  const path = proposalPath(world.slug, proposal.number);
  if (!viewer || !proposal.may.includes("change")) {
    return (
      <Page>
        <PageHeader title={part.content.title} />
        <EmptyState
          title={t("youCannotChangeThisProposal")}
          hint={t("onlyItsAuthorCanWhileIt")}
          actions={<LinkButton href={path}>{t("toTheProposal")}</LinkButton>}
        />
      </Page>
    );
  }
  const tags = await tagsOf(db, world.id);
  return (
    <Page width="wide">
      <Breadcrumb
        items={[
          { label: t("proposals"), href: `/w/${world.slug}/proposals` },
          { label: t("proposalNumber", { number: proposal.number }), href: path },
          { label: part.content.title },
        ]}
      />
      <EditorLoader
        key={id}
        user={viewer.userId}
        world={world.slug}
        article={part.article?.slug ?? null}
        title={part.content.title}
        proposing={{
          savesDirectly: false,
          visitor: false,
          open: [],
          target: { number: proposal.number, part: id },
          aside: false,
        }}
        tagsInUse={tags.map(({ tag }) => tag)}
      />
    </Page>
  );
}
