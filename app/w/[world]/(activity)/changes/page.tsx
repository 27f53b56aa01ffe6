import type { Metadata } from "next";
import { Suspense } from "react";
import { z } from "zod";
import { listOf, queryOf, type SearchParams } from "@/app/asked";
import { feedAlternates } from "@/app/w/[world]/(activity)/feed-alternates";
import { watchable } from "@/app/w/[world]/(activity)/watchable";
import { RollbackEntry } from "@/app/w/[world]/(articles)/rollback/entry";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ChangeList } from "@/components/activity/changes/change-list";
import styles from "@/components/activity/changes/changes.module.css";
import { ChangesFilter } from "@/components/activity/changes/changes-filter";
import { ChangesViews } from "@/components/activity/changes/changes-views";
import { FeedLink } from "@/components/activity/changes/feed-link";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { WatchButton } from "@/components/viewer/watch-button";
import { placeFrom, placeText } from "@/lib/activity/changes/change";
import { changeFilters } from "@/lib/activity/changes/input";
import { changesOf, peopleOf } from "@/lib/activity/changes/read";
import { titlesOf } from "@/lib/articles/links/read-targets";
import { tagsOf } from "@/lib/articles/read";
import { addressWith } from "@/lib/base/address-with";
import type { AskedOf } from "@/lib/base/list-query";
import { textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import type { WorldView } from "@/lib/worlds/world";
import { Approve, NewMark, SeenBar } from "./for-viewer";

/** Lines on one page. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ after: textInQuery() });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = worldsMessages();
  const { slug, visibility } = await worldOrNotFound((await params).world);
  return { title: t("changes"), alternates: feedAlternates(`/w/${slug}`, visibility) };
}

export default async function Changes({ params, searchParams }: Props) {
  const t = worldsMessages();
  const world = await worldOrNotFound((await params).world);
  const { slug } = world;
  const { filter, asked } = await listOf(searchParams, changeFilters);
  const after = placeFrom((await queryOf(searchParams, shape)).after);
  const found = await changesOf(db, world, filter, { limit: PAGE + 1, ...(after ? { after } : {}) });
  const lines = found.slice(0, PAGE);
  const [newest] = after || Object.keys(asked).length > 0 ? await changesOf(db, world, {}, { limit: 1 }) : lines;
  const path = `/w/${slug}/changes`;
  const query = new URLSearchParams(asked).toString();
  const last = found.length > PAGE ? lines.at(-1) : undefined;
  return (
    <Page
      width="reading"
      header={
        <PageHeader
          title={t("changes")}
          lead={t("everythingThatHappenedInThisWorld")}
          actions={<WatchButton {...(await watchable(slug, "world", ""))} what={t("thisWorld")} />}
        />
      }
    >
      <ChangesViews path={path} query={query} />
      <Filter world={world} asked={asked} />
      {newest && (
        <Suspense fallback={<div className={styles.seen} />}>
          <SeenBar worldSlug={slug} newest={newest.at} />
        </Suspense>
      )}
      {filter.by !== undefined && <RollbackEntry worldSlug={slug} person={filter.by} />}
      {lines.length === 0 && <Nothing path={path} filtered={query !== "" || after !== undefined} />}
      <ChangeList
        worldSlug={slug}
        lines={lines}
        markOf={(line) => <NewMark worldSlug={slug} line={line} />}
        actsOn={(line) => <Approve worldSlug={slug} line={line} />}
      />
      <Pagination
        label={t("changes")}
        {...(after ? { previous: { href: addressWith(path, asked), label: t("newest") } } : {})}
        {...(last
          ? { next: { href: addressWith(path, { ...asked, after: placeText(last.place) }), label: t("older") } }
          : {})}
      />
      <p className={styles.foot}>
        <FeedLink
          href={addressWith(`/w/${slug}/feed.atom`, asked)}
          what={query === "" ? t("thisWorld") : t("theseChanges")}
          isPrivate={world.visibility === "private"}
        />
      </p>
    </Page>
  );
}

/** The form of the filters, with the people, tags and articles that can be chosen. */
async function Filter({ world, asked }: { world: WorldView; asked: AskedOf<typeof changeFilters> }) {
  const { article } = asked;
  const [people, tags, titles] = await Promise.all([
    peopleOf(db, world.id),
    tagsOf(db, world.id),
    titlesOf(db, world.id, article === undefined ? [] : [article]),
  ]);
  return (
    <ChangesFilter
      worldSlug={world.slug}
      asked={asked}
      people={people}
      tags={tags.map(({ tag }) => tag)}
      article={article === undefined ? null : { value: article, label: titles.get(article) ?? "" }}
    />
  );
}

function Nothing({ path, filtered }: { path: string; filtered: boolean }) {
  const t = worldsMessages();
  return filtered ? (
    <EmptyState
      title={t("noChangesMatchTheseFilters")}
      hint={t("removeAFilterOrLookAt")}
      actions={<LinkButton href={path}>{t("showEverything")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("nothingHasHappenedYet")}
      hint={t("whenSomebodySavesAnArticleImports")}
      actions={<LinkButton href={path.replace(/changes$/, "articles")}>{t("articles")}</LinkButton>}
    />
  );
}
