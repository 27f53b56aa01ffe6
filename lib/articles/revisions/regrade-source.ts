import type { Tx } from "@/lib/db";
import { gradeCitations } from "./grade-citations";

/** How many citations were found again with which grade: together they are all that there are. */
export type AnchorCounts = {
  readonly exact: number;
  readonly edited: number;
  readonly rewritten: number;
  readonly moved: number;
  readonly lost: number;
};

/** Looks every citation of a source up again, after a new version of it; returns how they stand now. */
export async function regradeSource(tx: Tx, sourceId: string): Promise<AnchorCounts> {
  const citations = await tx.citation.findMany({ where: { sourceId } });
  const counts = { exact: 0, edited: 0, rewritten: 0, moved: 0, lost: 0 };
  for (const { articleId, claimId, id, ...citation } of await gradeCitations(tx, citations)) {
    counts[citation.grade] += 1;
    const { grade, shownPassage, shownStart, shownEnd } = citation;
    await tx.citation.update({
      where: { articleId_claimId_id: { articleId, claimId, id } },
      data: { grade, shownPassage, shownStart, shownEnd },
    });
  }
  return counts;
}
