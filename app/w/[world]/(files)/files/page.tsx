import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listOf, type SearchParams } from "@/app/asked";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import { AddFiles } from "@/components/files/add-files";
import { FileGrid } from "@/components/files/file-grid";
import { FilesFilter } from "@/components/files/files-filter";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { FileImage, Trash2 } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { may } from "@/lib/auth/policy";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { filesPath } from "@/lib/files/file";
import { fileFilters } from "@/lib/files/input";
import { countFiles, filesOf, peopleWhoAdded } from "@/lib/files/read";
import { talkMessages } from "@/lib/language/subjects/talk";

/** Pictures on one page of the list. */
const PAGE = 60;

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const t = talkMessages();
  const { title } = await worldOrNotFound((await params).world);
  return { title: t("picturesTitle", { title }) };
}

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Files({ params, searchParams }: Props) {
  const t = talkMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, asked, page: number } = await listOf(searchParams, fileFilters);
  if (filter.trashed && !may((await worldOfViewer(world.slug)).role, "trashFile")) notFound();
  const [count, people] = await Promise.all([countFiles(db, world.id, filter), peopleWhoAdded(db, world.id)]);
  const page = listPage(number, count, PAGE);
  const files = await filesOf(db, world.id, filter, page);
  const path = filesPath(world.slug);
  const filtered = Object.keys(asked).length > 0;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={filter.trashed ? t("picturesInTheTrash") : t("pictures")}
          lead={t("whatArticlesShowWithWhoMade")}
          {...(filter.trashed ? { breadcrumb: [{ label: t("pictures"), href: path }, { label: t("trash") }] } : {})}
          actions={filter.trashed ? null : <Actions worldSlug={world.slug} />}
        />
      }
    >
      {(count > 0 || filtered) && !filter.trashed && (
        <>
          <FilesFilter path={path} asked={asked} people={people} />
          <ListHead count={t("countPictures", { count })} page={page} clear={filtered ? path : undefined} />
        </>
      )}
      {count === 0 ? (
        <NothingFound path={path} filtered={filtered} />
      ) : (
        <FileGrid worldSlug={world.slug} files={files} />
      )}
      <PageNumbers label={t("pictures")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </Page>
  );
}

function Actions({ worldSlug }: { worldSlug: string }) {
  const t = talkMessages();
  return (
    <>
      <IfMay worldSlug={worldSlug} action="trashFile" room="always">
        <LinkButton href={`${filesPath(worldSlug)}?trashed=on`} icon={<Trash2 aria-hidden="true" />}>
          {t("trash")}
        </LinkButton>
      </IfMay>
      <IfMay worldSlug={worldSlug} action="addFile" room="always">
        <AddFiles worldSlug={worldSlug} />
      </IfMay>
    </>
  );
}

function NothingFound({ path, filtered }: { path: string; filtered: boolean }) {
  const t = talkMessages();
  return filtered ? (
    <EmptyState
      icon={<FileImage aria-hidden="true" />}
      title={t("noPicturesHere")}
      hint={t("nothingMatchesTheseFilters")}
      actions={<LinkButton href={path}>{t("showAllPictures")}</LinkButton>}
    />
  ) : (
    <EmptyState icon={<FileImage aria-hidden="true" />} title={t("noPicturesYet")} hint={t("addSomeHereOrPasteOne")} />
  );
}
