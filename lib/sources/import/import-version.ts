import type { z } from "zod";
import { renumberStandpoints } from "@/lib/articles/revisions/project-standpoints";
import { regradeSource } from "@/lib/articles/revisions/regrade-source";
import type { ActionContext } from "@/lib/auth/action-context";
import { type Conflict, type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import { filesOf, type newVersion } from "@/lib/sources/input";
import type { ImportedVersion, ImportProgress } from "@/lib/sources/source";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { IMPORT_MS } from "./import-source";
import { insertVersion } from "./insert-version";
import { preparedVersion } from "./prepared-version";
import { versionBefore } from "./read-version-before";

/**
 * Imports a newer text of a source as its next version; the older ones stay. Passages that are still there keep their
 * ids, and every citation of the source is looked up again. Failures: as importSource.
 */
export async function importVersion(
  context: ActionContext,
  worldSlug: string,
  sourceId: string,
  input: z.infer<typeof newVersion>,
  onProgress?: ImportProgress,
): Promise<Result<ImportedVersion, Failure>> {
  const may = await allowedWorld(context.db, context.actor, worldSlug, "importSource");
  if (!may.ok) return may;
  const known = await context.db.source.findFirst({ where: { id: sourceId, worldId: may.value.id } });
  if (!known) return failed(notFound("source"));
  const before = await versionBefore(context.db, sourceId, known.currentVersion);
  const unread = { kind: known.kind, files: filesOf(input), format: input.format, before };
  const prepare = await preparedVersion(unread, onProgress);
  if (!prepare.ok) return prepare;
  const prepared = prepare.value;
  return context.db.$transaction(
    async (tx: Tx) => {
      const allowed = await allowedWorld(tx, context.actor, worldSlug, "importSource");
      if (!allowed.ok) return allowed;
      const room = await roomFor(tx, context.actor, allowed.value.id, prepared.bytes);
      if (!room.ok) return room;
      await tx.$queryRaw`SELECT id FROM "Source" WHERE id = ${sourceId} FOR UPDATE`;
      const source = await tx.source.findFirst({ where: { id: sourceId, worldId: allowed.value.id } });
      if (!source) return failed(notFound("source"));
      if (source.currentVersion !== known.currentVersion) return failed(IMPORTED_MEANWHILE);
      const number = source.currentVersion + 1;
      const by = { importedById: context.actor.userId, importedAt: context.now };
      await insertVersion(tx, { sourceId, number, prepared, ...by }, onProgress);
      await tx.source.update({ where: { id: sourceId }, data: { currentVersion: number } });
      await renumberStandpoints(tx, allowed.value.id);
      return success({ version: number, ...prepared.counts, anchors: await regradeSource(tx, sourceId) });
    },
    { timeout: IMPORT_MS },
  );
}

/** The version was compared with the one before while it was read; with another before it, the comparison would be wrong. */
const IMPORTED_MEANWHILE: Conflict = {
  kind: "conflict",
  detail:
    "Somebody imported another version of this source at the same time. Look at it, and import yours again if it is newer.",
};
