import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldForAction } from "@/app/w/[world]/world";
import { MapsForm } from "@/components/map/choosing/maps-form";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { refusal } from "@/lib/auth/policy";
import { textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { filesPath } from "@/lib/files/file";
import { filesOf } from "@/lib/files/read";
import { mapsMessages } from "@/lib/language/subjects/maps";
import { translatedFailure } from "@/lib/language/translated-failure";
import { ownMapsOf } from "@/lib/map/read-maps";
import { chooseMapsAction } from "./actions";

/** Pictures that are offered: the newest. */
const OFFERED = 500;

const shape = z.object({ file: textInQuery() });

export function generateMetadata(): Metadata {
  const t = mapsMessages();
  return { title: t("mapsOfThisWorld"), robots: { index: false } };
}

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function ChooseMaps({ params, searchParams }: Props) {
  const t = mapsMessages();
  const { world: slug } = await params;
  const path = `/w/${slug}/map`;
  const { world, allowed } = await worldForAction(slug, "arrangeMaps", `${path}/pictures`);
  const { file } = await queryOf(searchParams, shape);
  const [saved, files] = await Promise.all([ownMapsOf(db, world.id), filesOf(db, world.id, {}, { limit: OFFERED })]);
  const chosen = files.some(({ id }) => id === file) ? file : "";
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title={t("mapsOfThisWorld")}
          lead={t("picturesAsMaps")}
          breadcrumb={[{ label: t("map"), href: path }, { label: t("chooseMaps") }]}
        />
      }
    >
      {!allowed ? (
        <EmptyState
          title={t("editorsChooseMaps")}
          hint={translatedFailure(refusal("arrangeMaps").detail)}
          actions={<LinkButton href={path}>{t("backToTheMap")}</LinkButton>}
        />
      ) : files.length === 0 ? (
        <EmptyState
          title={t("noPicturesYet")}
          hint={t("addAPictureFirst")}
          actions={<LinkButton href={filesPath(slug)}>{t("toThePictures")}</LinkButton>}
        />
      ) : (
        <MapsForm
          key={saved.version}
          action={chooseMapsAction.bind(null, slug)}
          saved={saved}
          files={files}
          chosen={chosen}
        />
      )}
    </Page>
  );
}
