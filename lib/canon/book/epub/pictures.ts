import type { Db } from "@/lib/db";
import { pictureLane } from "@/lib/files/file-lane";
import { creditLine } from "@/lib/files/licence";
import type { PictureType } from "@/lib/files/picture/picture";
import { type PrintCopy, printCopyOf } from "@/lib/files/picture/print-copy";
import type { FileStore } from "@/lib/files/store/file-store";

/** A picture as it lies in a book. */
export type BookPicture = PrintCopy & { readonly href: string; readonly credit: string };

/** The pictures of a book by the ids of their files; what is not there, or found no room, is missing. */
export type BookPictures = ReadonlyMap<string, BookPicture>;

/** Bytes of all pictures of one book: e-readers and mail programs refuse more, and all of them are held in memory at once. */
const MOST_BYTES = 40_000_000;

/** Fetches the pictures of a book in their order, until its room for them is used up. Throws where the store cannot be reached. */
export async function bookPictures(
  db: Db,
  store: FileStore,
  worldId: string,
  ids: readonly string[],
): Promise<BookPictures> {
  const rows = await db.file.findMany({
    where: { worldId, trashedAt: null, id: { in: [...ids] } },
    select: { id: true, hash: true, type: true, author: true, licence: true },
  });
  const files = new Map(rows.map((row) => [row.id, row]));
  const found = new Map<string, BookPicture>();
  let room = MOST_BYTES;
  for (const id of ids) {
    const file = files.get(id);
    if (!file || found.has(id)) continue;
    const copy = await copyIn(store, file.hash, file.type as PictureType);
    if (!copy || copy.bytes.length > room) continue;
    room -= copy.bytes.length;
    const href = `pictures/${found.size + 1}.${copy.type === "image/png" ? "png" : "jpg"}`;
    found.set(id, { ...copy, href, credit: creditLine(file) });
  }
  return found;
}

async function copyIn(store: FileStore, hash: string, type: PictureType): Promise<PrintCopy | null> {
  const bytes = await store.get(hash);
  if (!bytes) return null;
  const made = await pictureLane().run(() => printCopyOf(bytes, type));
  return made.ok ? made.value : null;
}
