import { answerFor } from "@/app/viewer-answers/answers";
import { feedAlternates } from "@/app/w/[world]/(activity)/feed-alternates";
import { ShortChangeList } from "@/components/activity/changes/change-list";
import { ForYou } from "@/components/activity/dashboard/for-you";
import styles from "@/components/activity/dashboard/home.module.css";
import { TourInvitation } from "@/components/activity/dashboard/tour-invitation";
import { TopicTree } from "@/components/articles/list/topic-tree";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { changesOf } from "@/lib/activity/changes/read";
import { entrances } from "@/lib/activity/dashboard/read";
import { articlePath } from "@/lib/articles/article";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { startArticle } from "@/lib/articles/structure/read-start-page";
import { topicsOf } from "@/lib/articles/structure/read-topics";
import { bookPath, chaptersOf } from "@/lib/canon/book/book";
import { bookOf } from "@/lib/canon/book/read-book";
import { db } from "@/lib/db";
import { bookMessages } from "@/lib/language/subjects/book";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import type { WorldView } from "@/lib/worlds/world";
import { Counts } from "./home-counts";
import { IfMay, IfWriter } from "./if-may";
import { StartPage } from "./start-page";
import { type WorldParams, worldOrNotFound } from "./world";

/** Changes on the home; the page of changes has the rest. */
const RECENT = 6;

export async function generateMetadata({ params }: { params: WorldParams }) {
  const { slug, visibility } = await worldOrNotFound((await params).world);
  return { alternates: feedAlternates(`/w/${slug}`, visibility) };
}

export default async function WorldHome({ params }: { params: WorldParams }) {
  const t = worldsMessages();
  const world = await worldOrNotFound((await params).world);
  const home = `/w/${world.slug}`;
  const forYou = await answerFor("home", world.slug);
  const start = await startArticle(db, world.id);
  const hasStart = start !== null && !start.trashed;
  const words = world.visibility === "private" ? t("aPrivateWorld") : t("aPublicWorld");
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={world.title}
          kicker={world.isSample ? t("theSampleWorld") : words}
          lead={world.description || undefined}
          meta={<Counts home={home} worldId={world.id} />}
          actions={
            <IfWriter worldSlug={world.slug} room="always">
              <LinkButton href={`${home}/new-article`}>{t("newArticle")}</LinkButton>
            </IfWriter>
          }
        />
      }
    >
      {world.isSample && <TourInvitation home={home} />}
      <div className={styles.columns}>
        <div>
          {hasStart && <StartPage world={world} article={start} />}
          <WayIn world={world} />
          <TheBook world={world} />
          {!hasStart && <Begin world={world} />}
          <WhatIsNew world={world} home={home} />
        </div>
        <ForYou worldSlug={world.slug} viewer={forYou.answer} />
      </div>
    </Page>
  );
}

async function WhatIsNew({ world, home }: { world: WorldView; home: string }) {
  const t = worldsMessages();
  const recent = await changesOf(db, world, {}, { limit: RECENT });
  return (
    <section className={styles.section}>
      <h2>{t("whatIsNew")}</h2>
      {recent.length === 0 ? (
        <p className={styles.why}>{t("nothingHasChangedHereYet")}</p>
      ) : (
        <>
          <ShortChangeList worldSlug={world.slug} lines={recent} />
          <p className={styles.all}>
            <RouteLink href={`${home}/changes`}>{t("allChanges")}</RouteLink>
          </p>
        </>
      )}
    </section>
  );
}

/** Topics on the home stop here, from 0; the page of topics has all of them. */
const DEEPEST = 1;

async function WayIn({ world }: { world: WorldView }) {
  const t = worldsMessages();
  const { topics } = await topicsOf(db, world.id);
  if (topics.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="topics">
      <h2 id="topics">{t("topics")}</h2>
      <TopicTree worldSlug={world.slug} topics={topics} deepest={DEEPEST} />
      {topics.some(({ depth }) => depth > DEEPEST) && (
        <p className={styles.all}>
          <RouteLink href={`/w/${world.slug}/topics`}>{t("allTopics")}</RouteLink>
        </p>
      )}
    </section>
  );
}

async function TheBook({ world }: { world: WorldView }) {
  const t = bookMessages();
  const book = await bookOf(db, world.id);
  if (!book) return null;
  return (
    <section className={styles.section} aria-labelledby="book">
      <h2 id="book">{t("readTheBook")}</h2>
      <div className={styles.cards}>
        <Card
          kicker={t("countChapters", { count: chaptersOf(book).length })}
          title={book.title}
          href={bookPath(world.slug)}
        >
          {book.byline}
        </Card>
      </div>
    </section>
  );
}

async function Begin({ world }: { world: WorldView }) {
  const t = worldsMessages();
  const articles = await entrances(db, world.id);
  return (
    <section className={styles.section}>
      <h2>{t("whereToStart")}</h2>
      {articles.length === 0 ? (
        <EmptyState
          level={3}
          title={t("noArticlesYet")}
          hint={t("bringInTheThreadAndThe")}
          actions={
            <IfMay worldSlug={world.slug} action="importSource">
              <LinkButton href={`/w/${world.slug}/sources/import`}>{t("importASource")}</LinkButton>
            </IfMay>
          }
        />
      ) : (
        <div className={styles.cards}>
          {articles.map(({ slug, title, kind, opening }) => (
            <Card key={slug} kicker={kindLabel(kind)} title={title} href={articlePath(world.slug, slug)}>
              {opening.length < 220 ? opening : `${opening.slice(0, opening.lastIndexOf(" "))}…`}
            </Card>
          ))}
        </div>
      )}
    </section>
  );
}
