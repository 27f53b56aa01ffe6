import { namesOf } from "@/lib/articles/revisions/read";
import type { Db, Tx } from "@/lib/db";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import {
  type CheckedTexts,
  fromStoredVerdict,
  isStale,
  type StoredVerdict,
  toStoredVerdict,
  type VerdictValue,
  type VerdictView,
} from "./verdict";

/** Whose verdict is asked for, and the words that stand there. */
export type Checkable = CheckedTexts & {
  readonly articleId: string;
  readonly claimId: string;
  readonly citationId: string;
};

/** A citation among those of a world, as a key. */
export function checkKey({ articleId, claimId, citationId }: Omit<Checkable, keyof CheckedTexts>): string {
  return `${articleId} ${claimId} ${citationId}`;
}

/** The newest verdict on each of these citations, by checkKey; those that nobody has checked are left out. */
export async function verdictsOn(db: Db | Tx, citations: readonly Checkable[]): Promise<Map<string, VerdictView>> {
  if (citations.length === 0) return new Map();
  const rows = await db.verdict.findMany({
    where: {
      articleId: { in: [...new Set(citations.map((citation) => citation.articleId))] },
      claimId: { in: [...new Set(citations.map((citation) => citation.claimId))] },
    },
    orderBy: { sequence: "asc" },
  });
  const newest = new Map(rows.map((row) => [checkKey(row), row]));
  const names = await namesOf(
    db,
    [...newest.values()].map((row) => row.byId),
  );
  const found = new Map<string, VerdictView>();
  for (const citation of citations) {
    const row = newest.get(checkKey(citation));
    if (!row) continue;
    const { note, at, byId } = row;
    const by = { id: byId, name: names.get(byId) ?? somebodyWhoLeft() };
    const value = fromStoredVerdict(row.value);
    found.set(checkKey(citation), { value, note, by, at, stale: isStale(row, citation) });
  }
  return found;
}

/** The ids of the claims of a world with a citation on which this verdict stands, on the words that it has today. */
export async function claimsJudged(db: Db, worldId: string, value: VerdictValue): Promise<string[]> {
  const standing = await standingVerdicts(db, worldId);
  const stored = toStoredVerdict(value);
  return [...new Set(standing.filter((row) => row.value === stored).map((row) => row.claimId))];
}

/** The ids of the claims of a world whose citations all have a verdict on the words that they have today. */
export async function claimsChecked(db: Db, worldId: string): Promise<string[]> {
  const standing = await standingVerdicts(db, worldId);
  const checked = new Map<string, number>();
  for (const { claimId } of standing) checked.set(claimId, (checked.get(claimId) ?? 0) + 1);
  const groups = await db.citation.groupBy({
    by: ["claimId"],
    where: { worldId, claimId: { in: [...checked.keys()] } },
    _count: true,
  });
  return groups.filter((group) => group._count === checked.get(group.claimId)).map((group) => group.claimId);
}

type StandingVerdict = { readonly claimId: string; readonly value: StoredVerdict };

/** One row for each citation of a world whose newest verdict is about the words that it has today. */
async function standingVerdicts(db: Db, worldId: string): Promise<StandingVerdict[]> {
  const rows = await db.$queryRaw<{ claimId: string; value: VerdictValue }[]>`
    SELECT v."claimId", v.value::text AS value FROM (
      SELECT DISTINCT ON ("articleId", "claimId", "citationId") * FROM "Verdict" WHERE "worldId" = ${worldId}
      ORDER BY "articleId", "claimId", "citationId", sequence DESC
    ) v
    JOIN "Claim" c ON c."articleId" = v."articleId" AND c.id = v."claimId" AND c.text = v."claimText"
    JOIN "Citation" t ON t."articleId" = v."articleId" AND t."claimId" = v."claimId" AND t.id = v."citationId"
      AND t.quote = v.quote`;
  return rows.map(({ claimId, value }) => ({ claimId, value: toStoredVerdict(value) }));
}
