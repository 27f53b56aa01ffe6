import type { Metadata } from "next";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { SourceList } from "@/components/sources/source-list";
import { EmptyState } from "@/components/ui/empty-state";
import { CircleHelp, FileUp, Library } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { db } from "@/lib/db";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { citationsBySource, sourcesOf } from "@/lib/sources/read";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const t = sourcesMessages();
  const { title } = await worldOrNotFound((await params).world);
  return { title: t("sourcesTitle", { title }) };
}

export default async function Sources({ params }: { params: WorldParams }) {
  const t = sourcesMessages();
  const world = await worldOrNotFound((await params).world);
  const [sources, citations] = await Promise.all([sourcesOf(db, world.id), citationsBySource(db, world.id)]);
  const importHref = `/w/${world.slug}/sources/import`;
  const lead = t("theTextsThisWorldRestsOn");
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("sources")}
          lead={lead}
          actions={
            sources.length > 0 && (
              <>
                <LinkButton href={`/w/${world.slug}/questions`} icon={<CircleHelp aria-hidden="true" />}>
                  {t("readerQuestions")}
                </LinkButton>
                <IfMay worldSlug={world.slug} action="importSource" room="always">
                  <LinkButton href={importHref} variant="primary" icon={<FileUp aria-hidden="true" />}>
                    {t("importASource")}
                  </LinkButton>
                </IfMay>
              </>
            )
          }
        />
      }
    >
      {sources.length === 0 ? (
        <EmptyState
          icon={<Library aria-hidden="true" />}
          title={t("noSourcesYet")}
          hint={t("startWithTheThreadThatTells")}
          actions={
            <IfMay worldSlug={world.slug} action="importSource" room="always">
              <LinkButton href={importHref} variant="primary" icon={<FileUp aria-hidden="true" />}>
                {t("importTheFirstSource")}
              </LinkButton>
            </IfMay>
          }
        />
      ) : (
        <>
          <ListHead count={t("countSources", { count: sources.length })} />
          <SourceList worldSlug={world.slug} sources={sources} citations={citations} />
        </>
      )}
    </Page>
  );
}
