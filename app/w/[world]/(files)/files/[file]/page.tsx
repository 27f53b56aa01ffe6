import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { textOrNotFound } from "@/app/asked";
import { IfMay } from "@/app/w/[world]/if-may";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { DescribeFile } from "@/components/files/describe-file";
import { FileEvents } from "@/components/files/file-events";
import { FileFacts } from "@/components/files/file-facts";
import styles from "@/components/files/files.module.css";
import { RestoreFile } from "@/components/files/restore-file";
import { TrashFile } from "@/components/files/trash-file";
import { UsedIn } from "@/components/files/used-in";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { addressWith } from "@/lib/base/address-with";
import { db } from "@/lib/db";
import { pictureUrl } from "@/lib/document/model/picture-source";
import { filesPath } from "@/lib/files/file";
import { articlesWith, eventsOf, fileOf } from "@/lib/files/read";
import { mapsMessages } from "@/lib/language/subjects/maps";
import { talkMessages } from "@/lib/language/subjects/talk";

type FileParams = Promise<{ world: string; file: string }>;

const find = cache(async (worldSlug: string, id: string) => {
  const world = await worldOrNotFound(worldSlug);
  return { world, file: (await fileOf(db, world.id, textOrNotFound(id))) ?? notFound() };
});

export async function generateMetadata({ params }: { params: FileParams }): Promise<Metadata> {
  const { world, file } = await params;
  const found = await find(world, file);
  return {
    title: `${found.file.name} · ${found.world.title}`,
    ...(found.file.alt ? { description: found.file.alt } : {}),
  };
}

export default async function FilePage({ params }: { params: FileParams }) {
  const t = talkMessages();
  const { world: slug, file: id } = await params;
  const { world, file } = await find(slug, id);
  const [articles, events] = await Promise.all([articlesWith(db, world.id, file.id), eventsOf(db, file.id)]);
  return (
    <Page
      header={
        <PageHeader
          title={file.name}
          breadcrumb={[{ label: t("pictures"), href: filesPath(world.slug) }, { label: file.name }]}
          actions={
            <>
              {file.trashedAt === null && (
                <IfMay worldSlug={world.slug} action="arrangeMaps">
                  <LinkButton href={addressWith(`/w/${world.slug}/map/pictures`, { file: file.id })} variant="ghost">
                    {mapsMessages()("useAsAMap")}
                  </LinkButton>
                </IfMay>
              )}
              <IfMay worldSlug={world.slug} action="trashFile" room="always">
                {file.trashedAt === null && <TrashFile worldSlug={world.slug} file={file} uses={articles.length} />}
              </IfMay>
            </>
          }
        />
      }
    >
      {file.trashedAt === null ? (
        <a href={`/files/${file.id}/original`} className={styles.picture}>
          <img
            src={pictureUrl(file.id)}
            alt={file.alt || t("pictureWithoutADescription")}
            width={file.width}
            height={file.height}
          />
        </a>
      ) : (
        <Callout tone="warning" title={t("thisPictureIsInTheTrash")}>
          {t("articlesShowItsCaptionWithoutIt")}
          <IfMay worldSlug={world.slug} action="trashFile">
            <RestoreFile worldSlug={world.slug} file={file} />
          </IfMay>
        </Callout>
      )}
      <Section title={t("descriptionAndLicence")}>
        <FileFacts worldSlug={world.slug} file={file} />
        {file.trashedAt === null && (
          <IfMay worldSlug={world.slug} action="addFile">
            <DescribeFile worldSlug={world.slug} file={file} />
          </IfMay>
        )}
      </Section>
      <Section title={t("whereItIsShown")}>
        <UsedIn worldSlug={world.slug} articles={articles} />
      </Section>
      <Section title={t("history")}>
        <FileEvents worldSlug={world.slug} events={events} />
      </Section>
    </Page>
  );
}
