import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { listOf, type SearchParams, textOrNotFound } from "@/app/asked";
import { watchable } from "@/app/w/[world]/(activity)/watchable";
import { IfMay } from "@/app/w/[world]/if-may";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { ArticlesFilter } from "@/components/articles/list/articles-filter";
import { ArticlesTable } from "@/components/articles/list/articles-table";
import { DescribeTag } from "@/components/articles/list/describe-tag";
import { RenameTag } from "@/components/articles/list/rename-tag";
import styles from "@/components/articles/list/wanted-list.module.css";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { WatchButton } from "@/components/viewer/watch-button";
import { countOf } from "@/lib/articles/initials";
import { articleInitials, articlesOf } from "@/lib/articles/read-list";
import { taggedFilters } from "@/lib/articles/structure/input";
import { type TagEntry, tagOf } from "@/lib/articles/structure/read-tags";
import { tagPath } from "@/lib/articles/structure/world-page";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import { listsMessages } from "@/lib/language/subjects/lists";
import type { WorldView } from "@/lib/worlds/world";

/** Articles on one page of the list. */
const PAGE = 100;

type Props = { params: Promise<{ world: string; tag: string }>; searchParams: SearchParams };

const find = cache(async (worldSlug: string, segment: string) => {
  const world = await worldOrNotFound(worldSlug);
  return { world, tag: (await tagOf(db, world.id, textOrNotFound(segment))) ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { world: slug, tag: segment } = await params;
  const { world, tag } = await find(slug, segment);
  return { title: `${tag.tag} · ${world.title}`, ...(tag.description ? { description: tag.description } : {}) };
}

/** A tag: what it is about, and the articles that carry it. */
export default async function TagPage({ params, searchParams }: Props) {
  const t = listsMessages();
  const { world: slug, tag: segment } = await params;
  const { world, tag } = await find(slug, segment);
  const { filter, asked, page: number } = await listOf(searchParams, taggedFilters);
  const { sort, ...narrowing } = filter;
  const tagged = { ...narrowing, tag: tag.tag };
  const count = countOf(await articleInitials(db, world.id, tagged));
  const page = listPage(number, count, PAGE);
  const articles = await articlesOf(db, world.id, tagged, { sort, ...page });
  const path = tagPath(world.slug, tag.tag);
  const filtered = Object.keys(asked).length > 0;
  return (
    <Page width="wide" header={<Head world={world} tag={tag} />}>
      {tag.description !== "" && <p className={styles.description}>{tag.description}</p>}
      <ArticlesFilter path={path} asked={asked} tags={[]} />
      <ListHead count={t("countArticles", { count })} page={page} clear={filtered ? path : undefined} />
      {count === 0 ? (
        <EmptyState
          title={filtered ? t("noArticleOfThisTagMatches") : t("noArticleCarriesThisTag")}
          hint={filtered ? t("removeAFilter") : t("giveItToArticlesInTheir")}
        />
      ) : (
        <ArticlesTable worldSlug={world.slug} articles={articles} places={[]} skip={page.skip} />
      )}
      <PageNumbers label={t("articles2")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </Page>
  );
}

async function Head({ world, tag: { tag, articles, description } }: { world: WorldView; tag: TagEntry }) {
  const t = listsMessages();
  return (
    <PageHeader
      title={tag}
      kicker={t("tag")}
      breadcrumb={[{ label: t("tags"), href: `/w/${world.slug}/tags` }, { label: tag }]}
      actions={
        <>
          <WatchButton {...(await watchable(world.slug, "tag", tag))} what={t("theTagTag", { tag })} />
          <IfMay worldSlug={world.slug} action="writeArticle" room="always">
            <DescribeTag worldSlug={world.slug} tag={tag} description={description} />
            <LinkButton href={`/w/${world.slug}/retag?tag=${encodeURIComponent(tag)}`}>{t("retagArticles")}</LinkButton>
          </IfMay>
          <IfMay worldSlug={world.slug} action="mergeArticle" room="always">
            <RenameTag worldSlug={world.slug} tag={tag} articles={articles} />
          </IfMay>
        </>
      }
    />
  );
}
