import type { DriftedCitation } from "@/lib/evidence/claims/drift";

/** What tells an entry of the queue from the others. */
export function driftKey({ article, claim, id }: DriftedCitation): string {
  return `${article.slug} ${claim.id} ${id}`;
}
