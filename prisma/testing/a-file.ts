import { newId } from "@/lib/base/ids";
import type { FileId } from "@/lib/files/file";
import type { Setting } from "./a-world";

/** A picture of a world's owner as the database knows it: nothing lies in the store. */
export async function aFile(
  { context: { db, actor, now }, worldId }: Setting,
  said: { readonly name?: string; readonly alt?: string; readonly licence?: string } = {},
): Promise<{ id: FileId }> {
  const id = newId<"File">();
  const content = { hash: "0".repeat(64), type: "image/png", bytes: 70, width: 1200, height: 800 };
  const by = { addedById: actor.userId, addedAt: now };
  await db.file.create({ data: { id, worldId, name: "bridge.png", ...content, ...by, ...said } });
  return { id };
}
