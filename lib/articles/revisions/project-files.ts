import type { Tx } from "@/lib/db";

/** Makes the list of files that an article shows anew. */
export async function projectFiles(tx: Tx, articleId: string, ids: readonly string[]): Promise<void> {
  await tx.articleFile.deleteMany({ where: { articleId } });
  if (ids.length > 0) await tx.articleFile.createMany({ data: ids.map((fileId) => ({ articleId, fileId })) });
}
