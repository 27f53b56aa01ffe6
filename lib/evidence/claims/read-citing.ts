import type { Db } from "@/lib/db";
import type { Stance } from "@/lib/document/model/citation";
import type { Grade } from "./claim";

/** A claim as the passage that it cites shows it. */
export type CitingClaim = {
  readonly id: string;
  readonly text: string;
  readonly article: { readonly slug: string; readonly title: string };
  readonly stance: Stance;
  readonly grade: Grade;
};

/**
 * The claims of living articles that cite these passages, by passage: where the quotes stand now (`shown`), or where they
 * were taken from (`cited`), for readers of an older version. A claim that cites a passage twice is told once.
 */
export async function claimsCiting(
  db: Db,
  worldId: string,
  passages: readonly string[],
  by: "shown" | "cited",
): Promise<Map<string, CitingClaim[]>> {
  const column = by === "shown" ? "shownPassage" : "passage";
  const rows = await db.citation.findMany({
    where: { worldId, [column]: { in: [...passages] }, claim: { article: { trashedAt: null } } },
    include: { claim: { select: { text: true, order: true, article: { select: { slug: true, title: true } } } } },
    orderBy: [{ claim: { article: { title: "asc" } } }, { claim: { order: "asc" } }, { order: "asc" }],
  });
  const found = new Map<string, CitingClaim[]>();
  for (const { claimId, claim, stance, grade, ...row } of rows) {
    const passage = row[column];
    if (passage === null) continue;
    const claims = found.get(passage) ?? [];
    found.set(passage, claims);
    if (claims.some((known) => known.id === claimId && known.article.slug === claim.article.slug)) continue;
    claims.push({ id: claimId, text: claim.text, article: claim.article, stance, grade });
  }
  return found;
}
