import { siteAddress } from "@/lib/base/site-address";
import type { Db } from "@/lib/db";
import { fileIdsOf } from "@/lib/document/model/file-ids";
import type { FileStore } from "@/lib/files/store/file-store";
import type { WorldView } from "@/lib/worlds/world";
import { bookPath, chaptersOf } from "../book";
import { bookOf } from "../read-book";
import { type ChapterText, chapterText } from "../read-chapter";
import { drawChapter } from "./chapter-file";
import { chapterFile, packed } from "./package";
import { bookPictures } from "./pictures";

/**
 * The book of a world as an EPUB 3 (decision 081), the same that readers see; null: there is none. Who may read the world is up to the caller. Throws
 * where the store of files cannot be reached.
 */
export async function epubOfBook(db: Db, store: FileStore, world: WorldView, now: Date): Promise<Uint8Array | null> {
  const book = await bookOf(db, world.id);
  if (!book) return null;
  const chapters = chaptersOf(book);
  const texts: ChapterText[] = [];
  // One after the other: a book is long, and others wait for the database, too.
  for (const chapter of chapters) texts.push(await chapterText(db, world.id, book, chapter));
  const pictures = await bookPictures(
    db,
    store,
    world.id,
    texts.flatMap(({ doc }) => fileIdsOf(doc)),
  );
  const files = new Map(chapters.map(({ slug, number }) => [slug, chapterFile(number)]));
  const inBook = { site: siteAddress(), worldSlug: world.slug, files, pictures };
  const drawn = chapters.map((chapter, index) => {
    const text = texts[index];
    if (!text) throw new Error(`The text of chapter ${chapter.number} was not read`);
    return drawChapter(chapter, text, inBook);
  });
  const identifier = `${inBook.site}${bookPath(world.slug)}`;
  return packed(book, { identifier, world: world.title, now, drawn, pictures });
}
