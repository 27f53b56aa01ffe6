import type { Metadata } from "next";
import { type WorldParams, worldForAction } from "@/app/w/[world]/world";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { ImportSource } from "@/components/sources/import/import-source";
import { MayNotImport } from "@/components/sources/import/may-not-import";

export const metadata: Metadata = { title: "Import a source" };

export default async function ImportPage({ params }: { params: WorldParams }) {
  const { world: slug } = await params;
  const sources = `/w/${slug}/sources`;
  const { world, allowed } = await worldForAction(slug, "importSource", `${sources}/import`);
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Import a source"
          lead="A thread or a reference comes in whole, passage by passage, so that claims can point at its exact words."
          breadcrumb={[{ label: "Sources", href: sources }, { label: "Import" }]}
        />
      }
    >
      {allowed ? <ImportSource worldSlug={world.slug} /> : <MayNotImport href={sources} />}
    </Page>
  );
}
