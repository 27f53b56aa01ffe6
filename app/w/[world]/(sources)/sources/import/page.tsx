import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldForAction } from "@/app/w/[world]/world";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { ImportSource } from "@/components/sources/import/import-source";
import { MayNotImport } from "@/components/sources/import/may-not-import";
import { choiceInQuery } from "@/lib/base/page-query";
import { importMessages } from "@/lib/language/subjects/import";

export function generateMetadata(): Metadata {
  const t = importMessages();
  return { title: t("importASource") };
}

const schema = z.object({ kind: choiceInQuery(["thread", "reference"]) });

type ImportPageProps = { params: WorldParams; searchParams: SearchParams };

export default async function ImportPage({ params, searchParams }: ImportPageProps) {
  const t = importMessages();
  const { world: slug } = await params;
  const sources = `/w/${slug}/sources`;
  const { kind } = await queryOf(searchParams, schema);
  const here = `${sources}/import${kind === undefined ? "" : `?kind=${kind}`}`;
  const { world, allowed } = await worldForAction(slug, "importSource", here);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("importASource")}
          lead={t("aThreadOrReferenceIsImported")}
          breadcrumb={[{ label: t("sources"), href: sources }, { label: t("import") }]}
        />
      }
    >
      {allowed ? <ImportSource key={kind} worldSlug={world.slug} kind={kind} /> : <MayNotImport href={sources} />}
    </Page>
  );
}
