import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { PrintTools } from "@/components/canon/book/print-tools";
import { WholeBook } from "@/components/canon/book/whole-book";
import { Page } from "@/components/shell/page";
import { chaptersOf } from "@/lib/canon/book/book";
import { bookOf } from "@/lib/canon/book/read-book";
import { type ChapterText, chapterText } from "@/lib/canon/book/read-chapter";
import { db } from "@/lib/db";
import { bookMessages } from "@/lib/language/subjects/book";

export function generateMetadata(): Metadata {
  return { title: bookMessages()("printVersion"), robots: { index: false } };
}

/** The whole book on one page, as it goes on paper: its title, its contents, each chapter on pages of its own. */
export default async function PrintedBook({ params }: { params: WorldParams }) {
  const world = await worldOrNotFound((await params).world);
  const book = await bookOf(db, world.id);
  if (!book) notFound();
  const texts = new Map<number, ChapterText>();
  for (const chapter of chaptersOf(book)) texts.set(chapter.number, await chapterText(db, world.id, book, chapter));
  return (
    <Page header={<PrintTools worldSlug={world.slug} title={book.title} />}>
      <WholeBook world={world} book={book} texts={texts} />
    </Page>
  );
}
