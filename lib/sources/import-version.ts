import type { z } from "zod";
import type { Act } from "@/lib/auth/act";
import { type Failure, notFound } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Tx } from "@/lib/db";
import { regradeSource } from "@/lib/revisions/regrade-source";
import { IMPORT_MS } from "@/lib/sources/import-source";
import type { newVersion } from "@/lib/sources/input";
import { insertVersion } from "@/lib/sources/insert-version";
import { matchPassages } from "@/lib/sources/match-passages";
import { matchPosts } from "@/lib/sources/match-posts";
import { parseSource } from "@/lib/sources/parse-source";
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
  return act.db.$transaction(
    async (tx: Tx) => {
      const allowed = await allowedWorld(tx, act.actor, worldSlug, "importSource");
      if (!allowed.ok) return allowed;
      await tx.$queryRaw`SELECT id FROM "Source" WHERE id = ${sourceId} FOR UPDATE`;
      const source = await tx.source.findFirst({ where: { id: sourceId, worldId: allowed.value.id } });
      if (!source) return failed(notFound("source"));
      const parse = parseSource(source.kind, input.text);
      if (!parse.ok) return parse;
      const parsed = parse.value;
      const before = await tx.passage.findMany({
        where: { version: { sourceId, number: source.currentVersion } },
        orderBy: { order: "asc" },
        select: { id: true, kind: true, hash: true, text: true, post: true },
      });
      const { ids, ...counts } = matchPassages(before, parsed.passages);
      const posts = await tx.post.findMany({ where: { version: { sourceId, number: source.currentVersion } } });
      const placed = parsed.passages.map(({ post, order }) => ({ id: ids[order] ?? "", post }));
      const postIds = matchPosts(posts, before, parsed.posts, placed);
      const number = source.currentVersion + 1;
      const by = { importedById: act.actor.userId, importedAt: act.now };
      await insertVersion(tx, { sourceId, number, text: input.text, parsed, ids, postIds, ...by }, onProgress);
      await tx.source.update({ where: { id: sourceId }, data: { currentVersion: number } });
      return success({ version: number, ...counts, anchors: await regradeSource(tx, sourceId) });
    },
    { timeout: IMPORT_MS },
  );
}
