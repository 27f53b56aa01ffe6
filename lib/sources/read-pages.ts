import { namesOf } from "@/lib/articles/revisions/read";
import type { Db } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import type { SourceWarning } from "./passage";
import { readPassages } from "./read";
import { PASSAGES_A_PAGE, type PassageView } from "./source";

type Version = { readonly id: string; readonly version: number };

/** One snapshot of a source. */
export type VersionView = {
  readonly number: number;
  readonly posts: number;
  readonly passages: number;
  readonly importedAt: Date;
  readonly importedBy: string;
  readonly warnings: readonly SourceWarning[];
};

/** The versions of a source, newest first. */
export async function versionsOf(db: Db, sourceId: string): Promise<VersionView[]> {
  const rows = await db.sourceVersion.findMany({ where: { sourceId }, orderBy: { number: "desc" } });
  const names = await namesOf(
    db,
    rows.map((row) => row.importedById),
  );
  return rows.map((row) => ({
    number: row.number,
    posts: row.postCount,
    passages: row.passageCount,
    importedAt: row.importedAt,
    importedBy: names.get(row.importedById) ?? somebodyWhoLeft(),
    warnings: row.warnings as unknown as SourceWarning[],
  }));
}

/** Who wrote how many posts of a thread, the most first. */
export async function authorsOf(db: Db, source: Version): Promise<{ readonly name: string; readonly posts: number }[]> {
  const rows = await db.post.groupBy({ by: ["author"], where: postsIn(source), _count: true });
  return rows
    .map((row) => ({ name: row.author, posts: row._count }))
    .sort((a, b) => b.posts - a.posts || (a.name < b.name ? -1 : 1));
}

/** One page (from 1) of a reference. */
export async function referencePage(db: Db, source: Version, page: number): Promise<PassageView[]> {
  return readPassages(db, source, {}, { limit: PASSAGES_A_PAGE, skip: (page - 1) * PASSAGES_A_PAGE });
}

/** Where a passage of a source stands: in the newest version that has it; null when no version has. */
export async function placeOfPassage(
  db: Db,
  sourceId: string,
  passageId: string,
): Promise<{ readonly version: number; readonly post: number | null; readonly order: number } | null> {
  const row = await db.passage.findFirst({
    where: { id: passageId, version: { sourceId } },
    orderBy: { version: { number: "desc" } },
    select: { post: true, order: true, version: { select: { number: true } } },
  });
  return row && { version: row.version.number, post: row.post, order: row.order };
}

function postsIn({ id, version }: Version) {
  return { version: { sourceId: id, number: version } };
}
