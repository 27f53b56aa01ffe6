import type { DriftedCitation } from "@/lib/evidence/claims/drift";

/** The address of a citation in the API. */
export function citationPath(worldSlug: string, claimId: string, citationId: string): string {
  const [world, claim, citation] = [worldSlug, claimId, citationId].map(encodeURIComponent);
  return `/worlds/${world}/claims/${claim}/citations/${citation}`;
}

/** What tells an entry of the queue from the others. */
export function driftKey({ article, claim, id }: DriftedCitation): string {
  return `${article.slug} ${claim.id} ${id}`;
}
