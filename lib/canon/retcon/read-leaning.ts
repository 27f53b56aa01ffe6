import type { Db } from "@/lib/db";
import { type LeaningList, leaningTogether } from "./leaning";
import { type Changing, readChanging } from "./read-changing";
import { leaningClaims } from "./read-leaning-claims";
import { leaningDecisions } from "./read-leaning-decisions";
import { leaningFacts } from "./read-leaning-facts";

/** What is about to change: an article as a whole, or some claims; by ids. */
export type LeaningSubject = { readonly article: string } | { readonly claims: readonly string[] };

/**
 * What leans on some claims or an article of a world (decision 080), by rules alone. The database is asked a dozen statements for each article, all
 * by index: the work is in proportion to what speaks of the same, not to the world.
 */
export async function leaningOn(db: Db, worldId: string, asked: LeaningSubject, now: Date): Promise<LeaningList> {
  const changing = await changingOf(db, worldId, asked);
  const found = await Promise.all(
    changing.flatMap((each) => [leaningClaims(db, each), leaningFacts(db, each), leaningDecisions(db, each, now)]),
  );
  const changed = new Set(
    changing.flatMap(({ whole, article, claims }) => [
      ...(whole ? [`article ${article.id}`] : []),
      ...claims.map(({ id }) => `claim ${id}`),
    ]),
  );
  return leaningTogether(found.flat(), changed);
}

async function changingOf(db: Db, worldId: string, asked: LeaningSubject): Promise<readonly Changing[]> {
  if ("article" in asked) {
    const one = await readChanging(db, worldId, asked.article, null);
    return one ? [one] : [];
  }
  const rows = await db.claim.findMany({
    where: { worldId, id: { in: [...asked.claims] }, article: { trashedAt: null } },
    select: { id: true, articleId: true },
  });
  const byArticle = Map.groupBy(rows, ({ articleId }) => articleId);
  const read = [...byArticle].map(([article, claims]) =>
    readChanging(
      db,
      worldId,
      article,
      claims.map(({ id }) => id),
    ),
  );
  return (await Promise.all(read)).filter((each) => each !== null);
}
