import type { ProtectionEntry, ProtectionLevel } from "@/lib/articles/article";
import { namesOf } from "@/lib/articles/revisions/read";
import type { Db, Tx } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import { levelAt } from "./protection";

/** Which level holds for an article at a time. */
export async function protectionLevelOf(db: Db | Tx, articleId: string, now: Date): Promise<ProtectionLevel> {
  const newest = await db.protection.findFirst({
    where: { articleId },
    orderBy: { sequence: "desc" },
    select: { level: true, until: true },
  });
  return levelAt(newest, now);
}

/** An article's protection: the entry that holds now (null: none does), and the log, newest first. */
export async function protectionsOf(
  db: Db,
  articleId: string,
  now: Date,
): Promise<{ readonly standing: ProtectionEntry | null; readonly log: readonly ProtectionEntry[] }> {
  const rows = await db.protection.findMany({ where: { articleId }, orderBy: { sequence: "desc" } });
  const names = await namesOf(
    db,
    rows.map((row) => row.byId),
  );
  const log = rows.map(({ level, reason, until, byId, at }) => {
    return { level, reason, until, by: { id: byId, name: names.get(byId) ?? somebodyWhoLeft() }, at };
  });
  const newest = log[0] ?? null;
  return { standing: levelAt(newest, now) === "none" ? null : newest, log };
}
