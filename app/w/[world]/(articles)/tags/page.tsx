import type { Metadata } from "next";
import { listOf, type SearchParams } from "@/app/asked";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { BulkEditList } from "@/components/articles/list/bulk-edit-list";
import { TagList } from "@/components/articles/list/tag-list";
import { TagsFilter } from "@/components/articles/list/tags-filter";
import { UndoBulkEdit } from "@/components/articles/list/undo-bulk-edit";
import { Section } from "@/components/form/section";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { tagFilters } from "@/lib/articles/structure/input";
import { bulkEditsOf } from "@/lib/articles/structure/read-bulk-edits";
import { tagList } from "@/lib/articles/structure/read-tags";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";

export function generateMetadata(): Metadata {
  const t = listsMessages();
  return { title: t("tags") };
}

/** Tags on one page of the list. */
const PAGE = 100;
/** Acts on many articles that are shown: who regrets one does so soon. */
const LATEST = 10;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Tags({ params, searchParams }: Props) {
  const t = listsMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, asked, page: number } = await listOf(searchParams, tagFilters);
  const slice = { skip: (number - 1) * PAGE, limit: PAGE };
  const [{ count, tags }, edits] = await Promise.all([
    tagList(db, world.id, filter, slice),
    bulkEditsOf(db, world.id, { limit: LATEST }),
  ]);
  const page = listPage(number, Math.max(count, slice.skip), PAGE);
  const path = `/w/${world.slug}/tags`;
  return (
    <Page
      header={
        <PageHeader
          title={t("tags")}
          lead={t("whatArticlesHaveInCommon")}
          breadcrumb={[{ label: t("articles"), href: `/w/${world.slug}/articles` }, { label: t("tags") }]}
          actions={
            <IfMay worldSlug={world.slug} action="writeArticle">
              <LinkButton href={`/w/${world.slug}/retag`}>{t("retagManyArticles")}</LinkButton>
            </IfMay>
          }
        />
      }
    >
      <TagsFilter path={path} asked={asked} />
      {tags.length === 0 ? (
        <EmptyState title={t("noTagHere")} hint={t("tagsAreGivenInTheEditor")} />
      ) : (
        <>
          <ListHead count={t("countTags", { count })} page={page} clear={asked.q ? path : undefined} />
          <TagList worldSlug={world.slug} tags={tags} />
          <PageNumbers label={t("tags2")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
        </>
      )}
      {edits.length > 0 && (
        <Section title={t("changedInManyArticlesAtOnce")}>
          <BulkEditList
            worldSlug={world.slug}
            edits={edits}
            undo={(edit) => (
              <IfMay worldSlug={world.slug} action="writeArticle">
                <UndoBulkEdit worldSlug={world.slug} edit={edit} />
              </IfMay>
            )}
          />
        </Section>
      )}
    </Page>
  );
}
