import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure, Unavailable } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { WorldId } from "@/lib/worlds/world";
import { type FileId, safeName } from "./file";
import { pictureLane } from "./file-lane";
import { type Picture, readPicture } from "./picture/read-picture";
import { copyName, type FileStore } from "./store/file-store";

/** A picture as it was sent, and what it was called there. */
export type SentFile = { readonly bytes: Uint8Array; readonly name: string; readonly fetchedFrom?: string };

/** What came of it; `isNew`: false where the world has this very picture already. */
export type AddedFile = { readonly id: FileId; readonly isNew: boolean };

/**
 * Adds a picture to a world. Its bytes are in the store before anything says that they are: whatever fails on the way leaves at most
 * bytes that nobody names, which `removeOrphans` finds. The same picture again is the one that is there.
 * Failures: `invalid` and `tooLarge` with why and what to do, `notFound`, `notAllowed`, and `unavailable` where the store fails.
 */
export async function addFile(
  context: ActionContext,
  store: FileStore,
  worldSlug: string,
  sent: SentFile,
): Promise<Result<AddedFile, Failure>> {
  const may = await allowedWorld(context.db, context.actor, worldSlug, "addFile");
  if (!may.ok) return may;
  const read = await pictureLane().run(() => readPicture(sent.bytes));
  if (!read.ok) return read;
  if (!read.value.ok) return read.value;
  const picture = read.value.value;
  const room = await context.db.$transaction((tx) => roomFor(tx, context.actor, may.value.id, picture.bytes.length));
  if (!room.ok) return room;
  const stored = await storePicture(store, picture);
  if (!stored.ok) return stored;
  return context.db.$transaction((tx) => insertFile(tx, context, worldSlug, sent, picture));
}

/** The copies first: what has a row has all of them. */
async function storePicture(store: FileStore, { hash, bytes, copies }: Picture): Promise<Result<null, Unavailable>> {
  try {
    for (const copy of copies) await store.put(copyName(hash, copy.width), copy.bytes);
    await store.put(hash, bytes);
    return success(null);
  } catch (error) {
    console.error(`A picture could not be stored: ${error instanceof Error ? error.message : String(error)}`);
    return failed(STORE_FAILED);
  }
}

const STORE_FAILED: Unavailable = {
  kind: "unavailable",
  detail:
    "The picture could not be stored, and nothing was added. Try again in a minute; if that fails, tell whoever runs this site.",
  retryAfterSeconds: 60,
};

async function insertFile(
  tx: Tx,
  { actor, now }: ActionContext,
  worldSlug: string,
  { name, fetchedFrom }: SentFile,
  { hash, type, bytes, width, height }: Picture,
): Promise<Result<AddedFile, Failure>> {
  const allowed = await allowedWorld(tx, actor, worldSlug, "addFile");
  if (!allowed.ok) return allowed;
  const worldId = allowed.value.id;
  const known = await sameFile(tx, worldId, hash);
  if (known) return success({ id: known, isNew: false });
  const room = await roomFor(tx, actor, worldId, bytes.length);
  if (!room.ok) return room;
  const id = newId<"File">();
  const by = { addedById: actor.userId, addedAt: now };
  const origin = { fetchedFrom: fetchedFrom ?? null, sourceUrl: fetchedFrom ?? "" };
  await tx.file.create({
    data: { id, worldId, name: safeName(name), hash, type, bytes: bytes.length, width, height, ...origin, ...by },
  });
  await tx.fileEvent.create({
    data: { id: newId(), fileId: id, worldId, kind: "added", byId: actor.userId, at: now },
  });
  return success({ id, isNew: true });
}

/** The file of the world that is this very picture; held until the transaction ends, so that two who add it at once add one. */
async function sameFile(tx: Tx, worldId: WorldId, hash: string): Promise<FileId | null> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`file ${worldId} ${hash}`}, 0))`;
  const known = await tx.file.findFirst({ where: { worldId, hash, trashedAt: null }, select: { id: true } });
  return known && (known.id as FileId);
}
