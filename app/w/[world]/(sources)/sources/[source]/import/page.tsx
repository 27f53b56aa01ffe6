import type { Metadata } from "next";
import { type SourceParams, sourceOrNotFound } from "@/app/w/[world]/(sources)/sources/[source]/source";
import { worldForAction } from "@/app/w/[world]/world";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { ImportSource } from "@/components/sources/import/import-source";
import { MayNotImport } from "@/components/sources/import/may-not-import";
import { importMessages } from "@/lib/language/subjects/import";
import { sourcePath } from "@/lib/sources/source";

export async function generateMetadata({ params }: { params: SourceParams }): Promise<Metadata> {
  const t = importMessages();
  const { source } = await sourceOrNotFound(params);
  return { title: t("aNewerVersionOfTitle", { title: source.title }) };
}

export default async function ImportVersion({ params }: { params: SourceParams }) {
  const t = importMessages();
  const { world, source } = await sourceOrNotFound(params);
  const { id, kind, title, version, posts, passages } = source;
  const path = sourcePath(world.slug, id);
  const { allowed } = await worldForAction(world.slug, "importSource", `${path}/import`);
  const size = posts > 0 ? t("postsPost", { posts }) : t("passagesPassage", { passages });
  const breadcrumb = [
    { label: t("sources"), href: `/w/${world.slug}/sources` },
    { label: title, href: path },
    { label: t("aNewerVersion") },
  ];
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("importANewerVersion")}
          lead={[t("newerVersionOf", { title, size, version }), kind === "thread" ? t("savedPagesAddToIt") : ""]
            .join(" ")
            .trim()}
          breadcrumb={breadcrumb}
        />
      }
    >
      {allowed ? (
        <ImportSource worldSlug={world.slug} source={{ id, kind, title, version }} />
      ) : (
        <MayNotImport href={path} />
      )}
    </Page>
  );
}
