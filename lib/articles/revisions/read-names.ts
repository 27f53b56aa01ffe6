import type { Db, Tx } from "@/lib/db";

/** The names that revisions of these articles have now, by article and number (`revisionKey`). */
export async function revisionNames(db: Db | Tx, articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(articleIds)];
  const rows = await db.$queryRaw<{ articleId: string; number: number; name: string | null }[]>`
    SELECT DISTINCT ON ("articleId", number) "articleId", number, name FROM "RevisionName"
    WHERE "articleId" = ANY(${ids}) ORDER BY "articleId", number, sequence DESC`;
  return new Map(
    rows.flatMap(({ articleId, number, name }) => (name === null ? [] : [[revisionKey(articleId, number), name]])),
  );
}

/** The key of a revision in `revisionNames`. */
export function revisionKey(articleId: string, number: number): string {
  return `${articleId} ${number}`;
}

/** The number in such a key. */
export function numberOfKey(key: string): number {
  return Number(key.slice(key.lastIndexOf(" ") + 1));
}

/** An article's named revisions, newest first. */
export async function namedRevisions(
  db: Db | Tx,
  articleId: string,
): Promise<{ readonly number: number; readonly name: string }[]> {
  return namedIn(await revisionNames(db, [articleId]));
}

/** The named revisions of the one article that these names (`revisionNames`) are of, newest first. */
export function namedIn(names: ReadonlyMap<string, string>): { readonly number: number; readonly name: string }[] {
  const named = [...names].map(([key, name]) => ({ number: numberOfKey(key), name }));
  return named.sort((a, b) => b.number - a.number);
}
