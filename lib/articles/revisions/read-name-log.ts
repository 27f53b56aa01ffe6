import type { Db, Tx } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { namesOf } from "./read";

/** One entry of the log of an article's named revisions; `name` null: the name was taken away. */
export type NameEntry = {
  readonly revision: number;
  readonly name: string | null;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
};

/** Every name that a revision of the article got or lost, newest first; of one revision when `number` is given. */
export async function nameLog(db: Db | Tx, articleId: string, number?: number): Promise<NameEntry[]> {
  const rows = await db.revisionName.findMany({
    where: { articleId, ...(number === undefined ? {} : { number }) },
    orderBy: { sequence: "desc" },
  });
  const names = await namesOf(
    db,
    rows.map((row) => row.byId),
  );
  return rows.map(({ number: revision, name, byId: id, at }) => {
    return { revision, name, by: { id, name: names.get(id) ?? somebodyWhoLeft() }, at };
  });
}
