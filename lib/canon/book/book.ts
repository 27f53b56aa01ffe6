import type { ArticleId } from "@/lib/articles/article";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { CanonStatus } from "@/lib/base/canon-status";

/** A chapter of a world's book: an article that is canon, under the title that it has in the book. */
export type BookChapter = {
  /** Its place in the book, from 1. */
  readonly number: number;
  /** The address of the article, and of the chapter. */
  readonly slug: string;
  readonly title: string;
  readonly articleId: ArticleId;
  readonly kind: ArticleKind;
  /** The newest revision of the article, which is the one that is read. */
  readonly revision: number;
};

/** A part of a book with its chapters; the title is empty where a book is not divided, or before its first part. */
export type BookPart = { readonly title: string; readonly chapters: readonly BookChapter[] };

/** A book as readers see it: what is not canon is not in it, nor a part of which nothing is left. */
export type Book = {
  readonly title: string;
  /** By whom it is; empty: nobody is named. */
  readonly byline: string;
  /** The language of its texts, as BCP 47 writes it: "en", "pt-BR". */
  readonly language: string;
  /** Claims that are not canon are left out of the chapters. */
  readonly canonOnly: boolean;
  readonly parts: readonly BookPart[];
};

/** Why a chapter that was arranged is not shown: its article has another status, is deleted, or stands in the book once more. */
export type Why = CanonStatus | "deleted" | "twice";

/** A chapter that was arranged and is not shown. */
export type LeftOut = { readonly slug: string; readonly title: string; readonly why: Why };

/** A chapter as it was arranged, whatever became of its article. */
export type ArrangedChapter = {
  readonly slug: string;
  readonly article: string;
  /** Its own title; empty: that of the article. */
  readonly title: string;
  /** null: it is shown. */
  readonly why: Why | null;
};

/** A world's book in full, for those who arrange it. */
export type ArrangedBook = {
  /** null: nobody has arranged one. */
  readonly version: string | null;
  /** What it says of itself; null: there is none. */
  readonly details: Omit<Book, "parts"> | null;
  /** null: there is none, or nothing in it is canon. */
  readonly book: Book | null;
  readonly arranged: readonly { readonly title: string; readonly chapters: readonly ArrangedChapter[] }[];
  readonly leftOut: readonly LeftOut[];
};

/** The chapters of a book, from the first to the last. */
export function chaptersOf({ parts }: Pick<Book, "parts">): readonly BookChapter[] {
  return parts.flatMap(({ chapters }) => chapters);
}

/** A chapter with those before and after it and the part in which it stands; null: the book has none at this address. */
export function chapterAt(book: Book, slug: string) {
  const chapters = chaptersOf(book);
  const index = chapters.findIndex((each) => each.slug === slug);
  const chapter = chapters[index];
  if (!chapter) return null;
  const part = book.parts.find((each) => each.chapters.includes(chapter))?.title ?? "";
  return { chapter, part, previous: chapters[index - 1] ?? null, next: chapters[index + 1] ?? null };
}

/** The address of a world's book; relative to the site. */
export function bookPath(worldSlug: string): string {
  return `/w/${worldSlug}/book`;
}

/** The address of a chapter; relative to the site. */
export function chapterPath(worldSlug: string, slug: string): string {
  return `${bookPath(worldSlug)}/read/${slug}`;
}

/** Where a book is fetched as an EPUB; relative to the site. */
export function epubPath(worldSlug: string): string {
  return `/api/v1/worlds/${worldSlug}/book/epub`;
}
