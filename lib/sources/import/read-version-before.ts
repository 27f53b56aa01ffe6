import type { Db } from "@/lib/db";
import type { VersionToPrepare } from "./prepare-version";

/** Passages or posts that are asked for at once: half a megabyte of text. */
const ROWS = 2_000;

/**
 * A version of a source as the next one is led back to it. Its posts and passages come as JSON from the database, and stay the texts
 * that they are until a worker thread reads them.
 */
export async function versionBefore(
  db: Db,
  sourceId: string,
  number: number,
): Promise<NonNullable<VersionToPrepare["before"]>> {
  const { id, site, thread, postCount, passageCount } = await db.sourceVersion.findUniqueOrThrow({
    where: { sourceId_number: { sourceId, number } },
    select: { id: true, site: true, thread: true, postCount: true, passageCount: true },
  });
  const posts: string[] = [];
  for (let from = 1; from <= postCount; from += ROWS) posts.push(await postsFrom(db, id, from));
  const passages: string[] = [];
  for (let from = 0; from < passageCount; from += ROWS) passages.push(await passagesFrom(db, id, from));
  return { site, thread, posts, passages };
}

async function postsFrom(db: Db, versionId: string, from: number): Promise<string> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT coalesce(json_agg(post ORDER BY post.number), '[]')::text AS json FROM (
      SELECT id, number, author, "externalId", "postedAt", line FROM "Post"
      WHERE "versionId" = ${versionId} AND number >= ${from} AND number < ${from + ROWS}
    ) AS post`;
  return rows[0]?.json ?? "[]";
}

async function passagesFrom(db: Db, versionId: string, from: number): Promise<string> {
  const rows = await db.$queryRaw<{ json: string }[]>`
    SELECT coalesce(json_agg(passage ORDER BY passage."order"), '[]')::text AS json FROM (
      SELECT "order", id, kind, hash, text, post, marks, "quotedAuthor", "quotedPost", depth, "group", line, address, spoiler
      FROM "Passage"
      WHERE "versionId" = ${versionId} AND "order" >= ${from} AND "order" < ${from + ROWS}
    ) AS passage`;
  return rows[0]?.json ?? "[]";
}
