import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import type { SearchParams } from "@/app/asked";
import { watchable } from "@/app/w/[world]/(activity)/watchable";
import { IfMay } from "@/app/w/[world]/if-may";
import { Page } from "@/components/shell/page";
import { ImportNotes } from "@/components/sources/import/import-notes";
import { OldVersionNotice } from "@/components/sources/reader/old-version-notice";
import { SourceHeader } from "@/components/sources/reader/source-header";
import { postHref } from "@/components/sources/reader-href";
import { WatchButton } from "@/components/viewer/watch-button";
import { db } from "@/lib/db";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { versionsOf } from "@/lib/sources/read-pages";
import { sourcePath } from "@/lib/sources/source";
import { readerQuery } from "./reader-query";
import { type SourceParams, sourceOrNotFound } from "./source";
import { SourceText } from "./source-text";

type Props = {
  params: SourceParams;
  searchParams: SearchParams;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { source, world } = await sourceOrNotFound(params);
  return { title: `${source.title} · ${world.title}` };
}

export default async function Reader({ params, searchParams }: Props) {
  const t = sourcesMessages();
  const { world, source } = await sourceOrNotFound(params);
  const query = await readerQuery(searchParams);
  const versions = await versionsOf(db, source.id);
  const version = versions.find(({ number }) => number === (query.version ?? source.version)) ?? notFound();
  const base = sourcePath(world.slug, source.id);
  const older = version.number === source.version ? undefined : version.number;
  if (query.post !== undefined && version.posts > 0) {
    redirect(postHref({ base, version: older }, Math.min(query.post, version.posts)));
  }
  return (
    <Page>
      <SourceHeader
        worldSlug={world.slug}
        source={source}
        version={version}
        versions={versions}
        newer={(link) => (
          <IfMay worldSlug={world.slug} action="importSource">
            {link}
          </IfMay>
        )}
        watch={<WatchButton {...(await watchable(world.slug, "source", source.id))} what={t("thisSource")} />}
      />
      {older !== undefined && <OldVersionNotice version={version} newest={source.version} href={base} />}
      <SourceText world={world} source={source} version={version} query={query} />
      <ImportNotes warnings={version.warnings} />
    </Page>
  );
}
