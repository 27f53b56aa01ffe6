import type { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Failure } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import { filesOf, type newSource } from "@/lib/sources/input";
import type { Imported, ImportProgress, SourceId } from "@/lib/sources/source";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { insertVersion } from "./insert-version";
import { preparedVersion } from "./prepared-version";

/** The longest that writing one version may take, in ms: 20 MB of short posts on a slow disk. */
export const IMPORT_MS = 300_000;

/**
 * Imports a text, or files, as a new source of a world, whole or not at all.
 * Failures: `invalid` with the line (and file) of what is not as the format wants it, `tooLarge`, `notFound`, `notAllowed`.
 */
export async function importSource(
  context: ActionContext,
  worldSlug: string,
  input: z.infer<typeof newSource>,
  onProgress?: ImportProgress,
): Promise<Result<Imported, Failure>> {
  const may = await allowedWorld(context.db, context.actor, worldSlug, "importSource");
  if (!may.ok) return may;
  const unread = { kind: input.kind, files: filesOf(input), format: input.format, before: null };
  const prepare = await preparedVersion(unread, onProgress);
  if (!prepare.ok) return prepare;
  const prepared = prepare.value;
  const title = input.title ?? (prepared.title || "Untitled source");
  return context.db.$transaction(
    async (tx: Tx) => {
      const allowed = await allowedWorld(tx, context.actor, worldSlug, "importSource");
      if (!allowed.ok) return allowed;
      const room = await roomFor(tx, context.actor, allowed.value.id, prepared.bytes);
      if (!room.ok) return room;
      const id = newId<"Source">() as SourceId;
      await tx.source.create({
        data: {
          id,
          worldId: allowed.value.id,
          kind: input.kind,
          title,
          url: input.url ?? null,
          currentVersion: 1,
          createdById: context.actor.userId,
          createdAt: context.now,
        },
      });
      const by = { importedById: context.actor.userId, importedAt: context.now };
      await insertVersion(tx, { sourceId: id, number: 1, prepared, ...by }, onProgress);
      return success({
        id,
        version: 1,
        kind: input.kind,
        format: prepared.format,
        title,
        posts: prepared.postCount,
        passages: prepared.passageCount,
        warnings: prepared.warnings,
      });
    },
    { timeout: IMPORT_MS },
  );
}
