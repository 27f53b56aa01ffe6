import { newId } from "@/lib/base/ids";
import type { Tx } from "@/lib/db";
import { storeClassification } from "@/lib/sources/classification/store-classification";
import type { ImportProgress } from "@/lib/sources/source";
import { type PreparedVersion, ROWS } from "./prepare-version";

/** What a version is stored from. */
export type NewVersion = {
  readonly sourceId: string;
  readonly number: number;
  readonly prepared: PreparedVersion;
  readonly importedById: string;
  readonly importedAt: Date;
};

/**
 * Stores a version of a source: the version, its posts and its passages, and what the rules read out of a thread. Its rows are handed
 * to the database as the texts that they are; between two statements others have their turn.
 */
export async function insertVersion(
  tx: Tx,
  { prepared, ...row }: NewVersion,
  onProgress?: ImportProgress,
): Promise<void> {
  const versionId = newId<"SourceVersion">();
  await tx.sourceVersion.create({
    data: {
      ...row,
      id: versionId,
      title: prepared.title,
      textHash: prepared.textHash,
      postCount: prepared.postCount,
      passageCount: prepared.passageCount,
      warnings: prepared.warnings.map((warning) => ({ ...warning })),
      format: prepared.format,
      site: prepared.site ?? null,
      thread: prepared.thread ?? null,
      dropped: (prepared.dropped ?? []).map((dropped) => ({ ...dropped })),
    },
  });
  for (const posts of prepared.posts) await insertPosts(tx, versionId, posts);
  for (const [index, passages] of prepared.passages.entries()) {
    await insertPassages(tx, versionId, passages);
    onProgress?.(Math.min(prepared.passageCount, (index + 1) * ROWS), prepared.passageCount, "passages");
  }
  if (prepared.classification) await storeClassification(tx, versionId, prepared.classification);
}

/** As one JSON parameter: createMany, with a parameter for each value, takes seven times as long. */
async function insertPosts(tx: Tx, versionId: string, rows: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Post" ("versionId", number, id, author, line, "externalId", "postedAt")
    SELECT ${versionId}, number, id, author, line, "externalId", "postedAt"
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (number int, id text, author text, line int, "externalId" text,
      "postedAt" timestamptz)`;
}

async function insertPassages(tx: Tx, versionId: string, rows: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Passage" (id, "versionId", "order", post, author, kind, text, hash, marks, "quotedAuthor",
      "quotedPost", depth, "group", line, address, spoiler, "worldId")
    SELECT id, ${versionId}, "order", post, author, kind::"PassageKind", text, hash, marks, "quotedAuthor",
      "quotedPost", depth, "group", line, address, spoiler,
      (SELECT s."worldId" FROM "SourceVersion" v JOIN "Source" s ON s.id = v."sourceId" WHERE v.id = ${versionId})
    FROM jsonb_to_recordset(${rows}::jsonb) AS row (id text, "order" int, post int, author text, kind text, text text,
      hash text, marks jsonb, "quotedAuthor" text, "quotedPost" int, depth int, "group" int, line int, address text,
      spoiler text)`;
}
