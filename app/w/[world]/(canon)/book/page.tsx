import type { Metadata } from "next";
import { answerFor } from "@/app/viewer-answers/answers";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { BookContents } from "@/components/canon/book/book-contents";
import { LeftOutChapters } from "@/components/canon/book/left-out-chapters";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { bookPath, epubPath } from "@/lib/canon/book/book";
import { bookOf } from "@/lib/canon/book/read-book";
import { db } from "@/lib/db";
import { bookMessages } from "@/lib/language/subjects/book";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const world = await worldOrNotFound((await params).world);
  return { title: `${(await bookOf(db, world.id))?.title ?? bookMessages()("book")} · ${world.title}` };
}

/** The contents of a world's book: the way into its canon for whoever wants to read, not to look things up. */
export default async function BookPage({ params }: { params: WorldParams }) {
  const t = bookMessages();
  const world = await worldOrNotFound((await params).world);
  const [book, { answer: viewer }] = await Promise.all([bookOf(db, world.id), answerFor("book", world.slug)]);
  const path = bookPath(world.slug);
  const arrange = (
    <IfMay worldSlug={world.slug} action="arrangeBook">
      <LinkButton href={`${path}/edit`}>{t("arrangeTheBook")}</LinkButton>
    </IfMay>
  );
  return (
    <Page
      header={
        <PageHeader
          title={book?.title ?? t("book")}
          kicker={book ? t("book") : undefined}
          lead={book?.byline || undefined}
          actions={
            <>
              {arrange}
              {book && (
                <>
                  <LinkButton href={`${path}/print`}>{t("printVersion")}</LinkButton>
                  <LinkButton href={epubPath(world.slug)} download={`${world.slug}.epub`} file>
                    {t("downloadEpub")}
                  </LinkButton>
                </>
              )}
            </>
          }
        />
      }
    >
      <LeftOutChapters worldSlug={world.slug} viewer={viewer} />
      {book ? (
        <BookContents worldSlug={world.slug} parts={book.parts.map(contentsOf)} viewer={viewer} />
      ) : (
        <EmptyState
          title={t("noBookYet")}
          hint={t("whatABookIs")}
          actions={<LinkButton href={`/w/${world.slug}/canon`}>{t("seeWhatIsCanon")}</LinkButton>}
        />
      )}
    </Page>
  );
}

type Part = NonNullable<Awaited<ReturnType<typeof bookOf>>>["parts"][number];

function contentsOf({ title, chapters }: Part) {
  return { title, chapters: chapters.map(({ number, slug, title: name }) => ({ number, slug, title: name })) };
}
