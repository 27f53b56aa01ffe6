import type { Db, Tx } from "@/lib/db";
import { type ClaimInText, claimsOf } from "@/lib/document/claims/claim";
import { Prisma } from "@/prisma/client/client";
import { dateColumns } from "./claim-dates";
import { storedRevisions } from "./read";
import type { RevisionContent } from "./revision";

type Of = { readonly id: string; readonly worldId: string };

/** A revision that the index is to know. */
type Indexed = { readonly number: number; readonly at: Date; readonly content: RevisionContent };

/** Revisions of an article that are read and indexed at once. */
const BATCH = 50;

/**
 * Makes the index of standpoints (decision 079) follow a new head: `claims` are those in blocks that came, `touched` the ids of those in
 * blocks that came or went. An article whose older revisions are not in the index yet is indexed as a whole.
 */
export async function projectStandpoint(
  tx: Tx,
  article: Of,
  head: Indexed,
  claims: readonly ClaimInText[],
  touched: readonly string[],
): Promise<void> {
  const before = await endSpans(tx, article.id, head.at);
  if (before !== head.number - 1) return indexStandpoints(tx, article);
  await spanClaims(tx, article, head.number, claims, touched);
  await spanRevision(tx, article, head);
}

/** Indexes the revisions of an article that the index does not know, from its first to its head. */
export async function indexStandpoints(tx: Tx, article: Of): Promise<void> {
  const { _max } = await tx.standpointRevision.aggregate({ where: { articleId: article.id }, _max: { number: true } });
  const revisions = await tx.revision.findMany({
    where: { articleId: article.id, number: { gt: _max.number ?? 0 } },
    orderBy: { number: "asc" },
    select: { number: true, at: true },
  });
  for (let from = 0; from < revisions.length; from += BATCH) {
    const some = revisions.slice(from, from + BATCH);
    const contents = await storedRevisions(
      tx,
      article.id,
      some.map(({ number }) => number),
    );
    for (const { number, at } of some) {
      const content = contents.get(number)?.content;
      if (content) await indexRevision(tx, article, { number, at, content });
    }
  }
}

/** Drops what the index says of an article and makes it anew. */
export async function rebuildStandpoints(tx: Tx, article: Of): Promise<void> {
  await tx.standpointClaim.deleteMany({ where: { articleId: article.id } });
  await tx.standpointRevision.deleteMany({ where: { articleId: article.id } });
  await indexStandpoints(tx, article);
}

/** Indexes what was written before there was an index, until nothing is left; another process may do the same. */
export async function indexOlderRevisions(db: Db): Promise<void> {
  for (;;) {
    const [article] = await db.$queryRaw<Of[]>`
      SELECT a.id, a."worldId" FROM "Article" a LEFT JOIN "StandpointRevision" r ON r."articleId" = a.id AND r.number = a."headNumber"
      WHERE r."articleId" IS NULL AND EXISTS (SELECT FROM "Revision" h WHERE h."articleId" = a.id AND h.number = a."headNumber") LIMIT 1`;
    if (!article) return;
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${article.id} FOR UPDATE`;
      await indexStandpoints(tx, article);
    });
  }
}

/** Looks up again, after a new version of a source, in which posts a world's citations stand: they may have other numbers now. */
export async function renumberStandpoints(tx: Tx, worldId: string): Promise<void> {
  const moved = await tx.$queryRaw<{ articleId: string }[]>`
    WITH posts AS MATERIALIZED (
      SELECT "articleId", "claimId", "fromNumber", canonry_newest_post("worldId", passages) AS post
      FROM "StandpointClaim" WHERE "worldId" = ${worldId} AND passages <> '{}'
    )
    UPDATE "StandpointClaim" c SET "lastPost" = posts.post FROM posts
    WHERE c."articleId" = posts."articleId" AND c."claimId" = posts."claimId" AND c."fromNumber" = posts."fromNumber"
      AND c."lastPost" IS DISTINCT FROM posts.post RETURNING c."articleId"`;
  if (moved.length === 0) return;
  const ids = [...new Set(moved.map(({ articleId }) => articleId))];
  await tx.$executeRaw`
    UPDATE "StandpointRevision" r SET ("firstPost", "dayPosts", "firstDays") = (SELECT * FROM canonry_standpoint_steps(r."articleId", r.number))
    WHERE r."articleId" = ANY (${ids}::text[])`;
}

async function indexRevision(tx: Tx, article: Of, revision: Indexed): Promise<void> {
  await endSpans(tx, article.id, revision.at);
  await spanClaims(tx, article, revision.number, claimsOf(revision.content.doc), null);
  await spanRevision(tx, article, revision);
}

/** From `at` on older revisions are the newest no longer; returns the number of the last one, 0 where there is none. */
async function endSpans(tx: Tx, articleId: string, at: Date): Promise<number> {
  const ended = await tx.$queryRaw<{ number: number }[]>`
    UPDATE "StandpointRevision" SET "untilAt" = ${at}
    WHERE "articleId" = ${articleId} AND ("untilAt" IS NULL OR "untilAt" > ${at}) RETURNING number`;
  return Math.max(0, ...ended.map(({ number }) => number));
}

/** Ends the spans of claims that are gone or say something else, and begins those of claims that are new or do. `touched` null: all that there are. */
async function spanClaims(
  tx: Tx,
  { id, worldId }: Of,
  number: number,
  claims: readonly ClaimInText[],
  touched: readonly string[] | null,
): Promise<void> {
  if (touched?.length === 0) return;
  const rows = JSON.stringify(claims.map(rowOf));
  const open = Prisma.sql`s."articleId" = ${id} AND s."untilNumber" IS NULL`;
  const same = Prisma.sql`s."claimId" = came."claimId" AND s.text = came.text AND s.passages = came.passages
    AND s."firstDay" IS NOT DISTINCT FROM came."firstDay" AND s."lastDay" IS NOT DISTINCT FROM came."lastDay"
    AND s."date" IS NOT DISTINCT FROM came."date"`;
  await tx.$executeRaw`
    WITH came AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${rows}::jsonb)
        AS c ("claimId" text, text text, passages text[], "firstDay" int, "lastDay" int, "date" text)
    ), ended AS (
      UPDATE "StandpointClaim" s SET "untilNumber" = ${number}
      WHERE ${open} AND ${touched === null ? Prisma.sql`TRUE` : Prisma.sql`s."claimId" = ANY (${[...touched]}::text[])`}
        AND NOT EXISTS (SELECT FROM came WHERE ${same})
    )
    INSERT INTO "StandpointClaim" ("articleId", "claimId", "fromNumber", "worldId", text, passages, "lastPost", "firstDay", "lastDay", "date")
    SELECT ${id}, came."claimId", ${number}, ${worldId}, came.text, came.passages, canonry_newest_post(${worldId}, came.passages),
      came."firstDay", came."lastDay", came."date"
    FROM came WHERE NOT EXISTS (SELECT FROM "StandpointClaim" s WHERE ${open} AND ${same})`;
}

function rowOf({ id, quote, citations }: ClaimInText) {
  return {
    claimId: id,
    text: quote,
    passages: [...new Set(citations.map(({ passage }) => passage))].sort(),
    ...dateColumns([quote, ...citations.map((citation) => citation.quote)]),
  };
}

async function spanRevision(tx: Tx, { id, worldId }: Of, { number, at, content }: Indexed): Promise<void> {
  const { title, kind, tags, aliases } = content;
  await tx.$executeRaw`
    INSERT INTO "StandpointRevision" ("articleId", number, "worldId", "fromAt", title, "titleKey", kind, tags, aliases,
      "firstPost", "dayPosts", "firstDays")
    SELECT ${id}, ${number}, ${worldId}, ${at}, ${title}, canonry_title_key(${title}), ${kind}, ${[...tags]}::text[], ${[...aliases]}::text[],
      steps.* FROM canonry_standpoint_steps(${id}, ${number}) AS steps`;
}
