import { z } from "zod";
import type { ArticleId } from "@/lib/articles/article";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { CanonStatus } from "@/lib/base/canon-status";
import type { Db, Tx } from "@/lib/db";
import type { ArrangedBook, ArrangedChapter, Book, BookChapter, Why } from "./book";

/** What `WorldPage` keeps of a book. Articles are known by their ids, so that new titles and addresses change nothing. */
const stored = z.object({
  title: z.string(),
  byline: z.string(),
  language: z.string(),
  canonOnly: z.boolean(),
  parts: z.array(
    z.object({ title: z.string(), chapters: z.array(z.object({ article: z.string(), title: z.string() })) }),
  ),
});

/** A book as it is kept. */
export type StoredBook = z.infer<typeof stored>;

type ArticleRow = {
  readonly asked: string;
  readonly id: ArticleId;
  readonly slug: string;
  readonly title: string;
  readonly kind: ArticleKind;
  readonly status: CanonStatus;
  readonly revision: number;
  readonly trashed: boolean;
};

const NONE: ArrangedBook = { version: null, details: null, book: null, arranged: [], leftOut: [] };

/**
 * The book of a world: as readers see it, as it was arranged, and what is left out of it and why. Statuses are those of today; what was merged
 * into another article stands for that.
 */
export async function arrangedBook(db: Db | Tx, worldId: string): Promise<ArrangedBook> {
  const newest = await db.worldPage.findFirst({ where: { worldId, kind: "book" }, orderBy: { sequence: "desc" } });
  if (!newest) return NONE;
  if (newest.content === null) return { ...NONE, version: newest.id };
  const book = stored.parse(newest.content);
  const { parts: _parts, ...details } = book;
  const found = await articlesOf(db, worldId, book);
  const seen = new Set<string>();
  const parts = book.parts.map(({ title, chapters }) => ({
    title,
    chapters: chapters.flatMap((chapter) => {
      const row = found.get(chapter.article);
      return row ? [placed(row, chapter.title, seen)] : [];
    }),
  }));
  const all = parts.flatMap(({ chapters }) => chapters);
  return {
    version: newest.id,
    details,
    book: shownBook(book, parts),
    arranged: parts.map(({ title, chapters }) => ({ title, chapters: chapters.map(({ arranged }) => arranged) })),
    leftOut: all.flatMap(({ arranged: { slug, article, title, why } }) =>
      why === null ? [] : [{ slug, title: title || article, why }],
    ),
  };
}

/** The book as readers see it; null: there is none, or nothing in it is canon. */
export async function bookOf(db: Db, worldId: string): Promise<Book | null> {
  return (await arrangedBook(db, worldId)).book;
}

async function articlesOf(db: Db | Tx, worldId: string, { parts }: StoredBook): Promise<Map<string, ArticleRow>> {
  const ids = parts.flatMap(({ chapters }) => chapters.map(({ article }) => article));
  const rows = await db.$queryRaw<ArticleRow[]>`
    SELECT a.id AS asked, t.id, t.slug, t.title, t.kind, t.status, t."headNumber" AS revision, t."trashedAt" IS NOT NULL AS trashed
    FROM "Article" a JOIN "Article" t ON t.id = coalesce(a."leadsToId", a.id)
    WHERE a."worldId" = ${worldId} AND a.id = ANY (${ids})`;
  return new Map(rows.map((row) => [row.asked, row]));
}

type Placed = { readonly row: ArticleRow; readonly arranged: ArrangedChapter };

function placed(row: ArticleRow, title: string, seen: Set<string>): Placed {
  const why = seen.has(row.id) ? "twice" : whyNot(row);
  if (why === null) seen.add(row.id);
  return { row, arranged: { slug: row.slug, article: row.title, title, why } };
}

function whyNot({ status, trashed }: ArticleRow): Why | null {
  if (trashed) return "deleted";
  return status === "canon" ? null : status;
}

type PlacedPart = { readonly title: string; readonly chapters: readonly Placed[] };

function shownBook({ parts: _parts, ...book }: StoredBook, placedParts: readonly PlacedPart[]): Book | null {
  let number = 0;
  const chapterOf = ({ row, arranged }: Placed): BookChapter => {
    number += 1;
    const { id: articleId, slug, kind, revision } = row;
    return { number, slug, title: arranged.title || row.title, articleId, kind, revision };
  };
  const parts = placedParts.flatMap(({ title, chapters }) => {
    const shown = chapters.filter(({ arranged }) => arranged.why === null).map(chapterOf);
    return shown.length === 0 ? [] : [{ title, chapters: shown }];
  });
  return number === 0 ? null : { ...book, parts };
}
