import type { Db, Tx } from "@/lib/db";
import { searchableText } from "@/lib/document/model/text";
import { revisionContent } from "./read";
import type { RevisionContent } from "./revision";

/** Which revision of which article a text is of. */
type RevisionKey = { readonly articleId: string; readonly worldId: string; readonly number: number };

/** Keeps what full-text search reads of an article, unless it has that of a later revision. */
export async function keepArticleText(tx: Tx, key: RevisionKey, content: RevisionContent): Promise<void> {
  const { articleId, worldId, number } = key;
  const { title, doc } = content;
  const [aliases, tags] = [[...content.aliases], [...content.tags]];
  const text = searchableText(doc);
  // No upsert: it would make what is generated from the text, which takes longest, once for each of its two ways.
  const kept = await tx.$executeRaw`
    UPDATE "ArticleText" SET number = ${number}, title = ${title}, aliases = ${aliases}, tags = ${tags}, text = ${text}
    WHERE "articleId" = ${articleId} AND number <= ${number}`;
  if (kept > 0) return;
  await tx.$executeRaw`
    INSERT INTO "ArticleText" ("articleId", "worldId", number, title, aliases, tags, text)
    SELECT ${articleId}, ${worldId}, ${number}, ${title}, ${aliases}, ${tags}, ${text}
    WHERE NOT EXISTS (SELECT FROM "ArticleText" WHERE "articleId" = ${articleId})`;
}

/** The articles of which search has an older text than that of their head. */
export async function articlesBehind(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Article" a JOIN "ArticleText" t ON t."articleId" = a.id WHERE t.number <> a."headNumber" ORDER BY a.id`;
  return rows.map(({ id }) => id);
}

/**
 * Makes search have the text of an article's head. Whoever else does it for this article at this moment is not waited for: they look again
 * when they are done, so that a head that came meanwhile is theirs.
 */
export async function catchUpText(db: Db, articleId: string): Promise<void> {
  while ((await isBehind(db, articleId)) && (await followed(db, articleId)));
}

async function isBehind(db: Db, articleId: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "Article" a JOIN "ArticleText" t ON t."articleId" = a.id WHERE a.id = ${articleId} AND t.number <> a."headNumber"`;
  return rows.length > 0;
}

/** Whether it was ours to do. */
function followed(db: Db, articleId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    // What a crash takes back of this is found again: nobody waits for the disk.
    await tx.$executeRaw`SET LOCAL synchronous_commit = off`;
    const [behind] = await tx.$queryRaw<RevisionKey[]>`
      SELECT a.id AS "articleId", a."worldId", a."headNumber" AS number
      FROM "ArticleText" t JOIN "Article" a ON a.id = t."articleId"
      WHERE t."articleId" = ${articleId} AND t.number <> a."headNumber" FOR UPDATE OF t SKIP LOCKED`;
    const content = behind && (await revisionContent(tx, articleId, behind.number));
    if (!content) return false;
    await keepArticleText(tx, behind, content);
    return true;
  });
}
