import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { roomFor } from "@/lib/quotas/room-for";
import { regradeSource } from "@/lib/revisions/regrade-source";
import { bytesOf } from "@/lib/sources/bytes-of";
import { IMPORT_MS } from "@/lib/sources/import-source";
import { filesOf, type newVersion } from "@/lib/sources/input";
import { insertVersion } from "@/lib/sources/insert-version";
import { matchVersion } from "@/lib/sources/match-version";
import { parseFiles } from "@/lib/sources/parse-files";
import type { ImportedVersion, ImportProgress } from "@/lib/sources/source";
import { allowedWorld } from "@/lib/worlds/allowed-world";

/**
 * Imports a newer text of a source as its next version; the older ones stay. Passages that are still there keep their
 * ids, and every citation of the source is looked up again. Failures: as importSource.
 */
export async function importVersion(
  act: Act,
  worldSlug: string,
  sourceId: string,
  input: z.infer<typeof newVersion>,
  onProgress?: ImportProgress,
): Promise<Result<ImportedVersion, Failure>> {
  const may = await allowedWorld(act.db, act.actor, worldSlug, "importSource");
  if (!may.ok) return may;
  const known = await act.db.source.findFirst({ where: { id: sourceId, worldId: may.value.id } });
  if (!known) return failed(notFound("source"));
  const files = filesOf(input);
  const parse = await parseFiles({ kind: known.kind, files, format: input.format }, (done, total) =>
    onProgress?.(done, total, "files"),
  );
  if (!parse.ok) return parse;
  return act.db.$transaction(
    async (tx: Tx) => {
      const allowed = await allowedWorld(tx, act.actor, worldSlug, "importSource");
      if (!allowed.ok) return allowed;
      const room = await roomFor(tx, act.actor, allowed.value.id, bytesOf(parse.value));
      if (!room.ok) return room;
      await tx.$queryRaw`SELECT id FROM "Source" WHERE id = ${sourceId} FOR UPDATE`;
      const source = await tx.source.findFirst({ where: { id: sourceId, worldId: allowed.value.id } });
      if (!source) return failed(notFound("source"));
      const before = await tx.sourceVersion.findUniqueOrThrow({
        where: { sourceId_number: { sourceId, number: source.currentVersion } },
        select: { site: true, thread: true, ...WITH_TEXT },
      });
      const { ids, postIds, warning, ...counts } = matchVersion(before, parse.value);
      const warnings = [...(warning === null ? [] : [{ line: 1, message: warning }]), ...parse.value.warnings];
      const parsed = { ...parse.value, warnings };
      const number = source.currentVersion + 1;
      const by = { importedById: act.actor.userId, importedAt: act.now };
      await insertVersion(tx, { sourceId, number, parsed, ids, postIds, ...by }, onProgress);
      await tx.source.update({ where: { id: sourceId }, data: { currentVersion: number } });
      return success({ version: number, ...counts, anchors: await regradeSource(tx, sourceId) });
    },
    { timeout: IMPORT_MS },
  );
}

const WITH_TEXT = {
  posts: { orderBy: { number: "asc" }, select: { id: true, number: true, author: true, externalId: true } },
  passages: { orderBy: { order: "asc" }, select: { id: true, kind: true, hash: true, text: true, post: true } },
} as const;
