import type { Tx } from "@/lib/db";

/**
 * Makes the words that searches are mended with anew from what stands in the articles, passages and decisions: those that stand nowhere any
 * more go, which triggers do not look for. Returns how many there are.
 */
export async function rebuildVocabulary(tx: Tx): Promise<number> {
  await tx.$executeRaw`DELETE FROM "SearchWord"`;
  return tx.$executeRaw`
    INSERT INTO "SearchWord" ("worldId", word)
    SELECT "worldId", word FROM "ArticleText", canonry_vocabulary(search) AS word
    UNION SELECT "worldId", word FROM "Passage", canonry_vocabulary(search) AS word
    UNION SELECT "worldId", word FROM "Decision", canonry_vocabulary(search) AS word`;
}
