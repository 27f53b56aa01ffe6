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
import { countLabel } from "@/lib/base/count-label";
import { db } from "@/lib/db";
import { citationsBySource, sourcesOf } from "@/lib/sources/read";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const { title } = await worldOrNotFound((await params).world);
  return { title: `Sources · ${title}` };
}

export default async function Sources({ params }: { params: WorldParams }) {
  const world = await worldOrNotFound((await params).world);
  const [sources, citations] = await Promise.all([sourcesOf(db, world.id), citationsBySource(db, world.id)]);
  const importHref = `/w/${world.slug}/sources/import`;
  const lead = "The texts this world rests on. Claims in articles are linked to their passages.";
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Sources"
          lead={lead}
          actions={
            sources.length > 0 && (
              <>
                <LinkButton href={`/w/${world.slug}/questions`} icon={<CircleHelp aria-hidden="true" />}>
                  Reader questions
                </LinkButton>
                <IfMay worldSlug={world.slug} action="importSource" room="always">
                  <LinkButton href={importHref} variant="primary" icon={<FileUp aria-hidden="true" />}>
                    Import a source
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
          title="No sources yet"
          hint="Start with the thread that tells the timeline, then import a reference that says what really happened. You see what was found before anything is saved."
          actions={
            <IfMay worldSlug={world.slug} action="importSource" room="always">
              <LinkButton href={importHref} variant="primary" icon={<FileUp aria-hidden="true" />}>
                Import the first source
              </LinkButton>
            </IfMay>
          }
        />
      ) : (
        <>
          <ListHead count={countLabel(sources.length, "source")} />
          <SourceList worldSlug={world.slug} sources={sources} citations={citations} />
        </>
      )}
    </Page>
  );
}
