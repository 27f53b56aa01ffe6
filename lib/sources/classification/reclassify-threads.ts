import { jsonChunks } from "@/lib/base/json-chunks";
import type { Db } from "@/lib/db";
import type { ReadPost } from "@/lib/sources/thread/tier";
import { type ClassificationRows, classificationRows } from "./classification-rows";
import { CLASSIFIER_VERSION } from "./classifier-version";
import { type ClassificationTexts, storeClassification } from "./store-classification";

/** The longest that reading one version may take, ms: the largest import there may be, on a slow disk. */
const READ_MS = 120_000;
/** Rows of one statement. */
const ROWS = 1000;

/**
 * Reads versions of threads by the rules in force and stores what comes of it: all of them, or (`onlyOld`) those that were read by
 * older rules or never. Returns how many. What people said of posts and questions stays as it is.
 */
export async function reclassifyThreads(db: Db, { onlyOld = false } = {}): Promise<number> {
  const versions = await db.sourceVersion.findMany({
    where: {
      source: { kind: "thread" },
      ...(onlyOld ? { OR: [{ classification: null }, { classification: { rules: { lt: CLASSIFIER_VERSION } } }] } : {}),
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of versions) {
    await db.$transaction(
      async (tx) => storeClassification(tx, id, inTexts(classificationRows(await postsOfVersion(tx, id)))),
      {
        timeout: READ_MS,
      },
    );
  }
  return versions.length;
}

function inTexts({ posts, questions }: ClassificationRows): ClassificationTexts {
  return { posts: jsonChunks(posts, ROWS), questions: jsonChunks(questions, ROWS) };
}

async function postsOfVersion(tx: Pick<Db, "post" | "passage">, versionId: string): Promise<readonly ReadPost[]> {
  const posts = await tx.post.findMany({ where: { versionId }, orderBy: { number: "asc" } });
  const passages = await tx.passage.findMany({
    where: { versionId },
    orderBy: { order: "asc" },
    select: {
      id: true,
      post: true,
      kind: true,
      text: true,
      quotedAuthor: true,
      quotedPost: true,
      depth: true,
      group: true,
    },
  });
  const byPost = Map.groupBy(passages, ({ post }) => post);
  return posts.map(({ id, number, author }) => ({
    id,
    number,
    author,
    passages: (byPost.get(number) ?? []).map(({ quotedAuthor, quotedPost, post: _post, ...passage }) => ({
      ...passage,
      quotes: quotedAuthor === null ? null : { author: quotedAuthor, post: quotedPost },
    })),
  }));
}
