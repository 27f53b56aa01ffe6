import type { Actor } from "@/lib/auth/actor";
import type { Action } from "@/lib/auth/policy";
import { type NotAllowed, type NotFound, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import type { FileModel } from "@/prisma/client/models";

type Address = { readonly worldSlug: string; readonly fileId: string };

/** Holds a file's row for a write, if the actor may do `action` in its world. Failures: `notFound`, `notAllowed`. */
export async function lockFile(
  tx: Tx,
  actor: Actor,
  { worldSlug, fileId }: Address,
  action: Action,
): Promise<Result<FileModel, NotFound | NotAllowed>> {
  const world = await allowedWorld(tx, actor, worldSlug, action);
  if (!world.ok) return world;
  await tx.$queryRaw`SELECT id FROM "File" WHERE id = ${fileId} AND "worldId" = ${world.value.id} FOR UPDATE`;
  const file = await tx.file.findFirst({ where: { id: fileId, worldId: world.value.id } });
  return file ? success(file) : failed(notFound("picture"));
}
