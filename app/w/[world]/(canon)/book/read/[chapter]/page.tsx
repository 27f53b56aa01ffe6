import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { textOrNotFound } from "@/app/asked";
import { answerFor } from "@/app/viewer-answers/answers";
import { worldOrNotFound } from "@/app/w/[world]/world";
import { ChapterLinks } from "@/components/canon/book/chapter-links";
import { ChapterView } from "@/components/canon/book/chapter-view";
import { ReadingChapter } from "@/components/canon/book/reading-chapter";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { articlePath } from "@/lib/articles/article";
import { linkTargets } from "@/lib/articles/links/read-targets";
import { bookPath, chapterAt, chapterPath } from "@/lib/canon/book/book";
import { arrangedBook } from "@/lib/canon/book/read-book";
import { chapterText } from "@/lib/canon/book/read-chapter";
import { db } from "@/lib/db";
import { bookMessages } from "@/lib/language/subjects/book";

type ChapterParams = Promise<{ world: string; chapter: string }>;

/** The world, its book and the chapter at an address, or the article that was one and is not canon any more. */
const chapterOrNotFound = cache(async (worldSlug: string, segment: string) => {
  const world = await worldOrNotFound(worldSlug);
  const slug = textOrNotFound(segment);
  const { book, leftOut } = await arrangedBook(db, world.id);
  const found = book && chapterAt(book, slug);
  if (book && found) return { world, book, found };
  const [only, ...others] = (await linkTargets(db, world.id, [slug])).get(slug) ?? [];
  if (!only || others.length > 0) notFound();
  if (book && chapterAt(book, only.slug)) redirect(chapterPath(world.slug, only.slug));
  if (!leftOut.some((each) => each.slug === only.slug)) notFound();
  return { world, book, left: only };
});

export async function generateMetadata({ params }: { params: ChapterParams }): Promise<Metadata> {
  const { world, chapter } = await params;
  const { book, found, left } = await chapterOrNotFound(world, chapter);
  return { title: `${(found?.chapter ?? left)?.title} · ${book?.title ?? bookMessages()("book")}` };
}

export default async function Chapter({ params }: { params: ChapterParams }) {
  const t = bookMessages();
  const { world: worldSlug, chapter: segment } = await params;
  const { world, book, found, left } = await chapterOrNotFound(worldSlug, segment);
  const contents = bookPath(world.slug);
  const breadcrumb = [{ label: book?.title ?? t("book"), href: contents }];
  if (left) {
    return (
      <Page header={<PageHeader title={left.title} breadcrumb={breadcrumb} />}>
        <EmptyState
          title={t("notInTheBookNow")}
          hint={t("itIsNotCanonNow")}
          actions={
            <>
              <LinkButton href={contents}>{t("contents")}</LinkButton>
              <LinkButton href={articlePath(world.slug, left.slug)}>{t("readTheArticle")}</LinkButton>
            </>
          }
        />
      </Page>
    );
  }
  const { chapter, part, previous, next } = found;
  const [text, { answer: viewer }] = await Promise.all([
    chapterText(db, world.id, book, chapter),
    answerFor("book", world.slug),
  ]);
  return (
    <Page
      header={
        <PageHeader
          title={chapter.title}
          kicker={t("chapterNumber", { number: chapter.number })}
          breadcrumb={part === "" ? breadcrumb : [...breadcrumb, { label: part }]}
        />
      }
    >
      <ChapterView worldSlug={world.slug} book={book} chapter={chapter} text={text} />
      <ChapterLinks worldSlug={world.slug} previous={previous} next={next} />
      <ReadingChapter worldSlug={world.slug} chapter={chapter.slug} viewer={viewer} />
    </Page>
  );
}
