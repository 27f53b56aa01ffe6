import type { Viewer } from "@/lib/auth/actor";
import { may } from "@/lib/auth/policy";
import type { Db } from "@/lib/db";
import { worldFor } from "@/lib/worlds/read";
import { pictureLane } from "./file-lane";
import { WIDTHS } from "./picture/picture";
import { copyOf } from "./picture/read-picture";
import { copyName, type FileStore } from "./store/file-store";

/** The bytes of a picture for a browser; `isPublic`: anybody may read them. */
export type ServedPicture = { readonly bytes: Buffer<ArrayBuffer>; readonly type: string; readonly isPublic: boolean };

/**
 * The bytes at an address of a picture: `original`, or a width as `960.webp`. Null: there is none, or the viewer may not see it. What
 * lies in the trash is seen by those who may bring it back.
 */
export async function servedPicture(
  db: Db,
  store: FileStore,
  viewer: Viewer,
  { id, size }: { readonly id: string; readonly size: string },
): Promise<ServedPicture | null> {
  const width = WIDTHS.find((each) => size === `${each}.webp`);
  if (width === undefined && size !== "original") return null;
  const file = await db.file.findUnique({
    where: { id },
    select: { hash: true, type: true, trashedAt: true, world: { select: { slug: true } } },
  });
  const world = file && (await worldFor(db, viewer, file.world.slug));
  if (!world || (file.trashedAt !== null && !may(world.role, "trashFile"))) return null;
  const isPublic = world.visibility === "public" && file.trashedAt === null;
  const bytes = width === undefined ? await store.get(file.hash) : await copyBytes(store, file.hash, width);
  return bytes && { bytes, type: width === undefined ? file.type : "image/webp", isPublic };
}

/** The smaller copy, made anew where it is missing: as after a restore, or where widths were added. */
async function copyBytes(store: FileStore, hash: string, width: number): Promise<Buffer<ArrayBuffer> | null> {
  const name = copyName(hash, width);
  const stored = await store.get(name);
  if (stored) return stored;
  const original = await store.get(hash);
  if (!original) return null;
  const made = await pictureLane().run(() => copyOf(original, width));
  if (!made.ok) return null;
  await store.put(name, made.value);
  return Buffer.from(made.value);
}
