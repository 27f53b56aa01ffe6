import type { RevisionEntry } from "@/lib/articles/revisions/revision";
import type { DecisionView } from "@/lib/canon/decision";
import type { ClaimView } from "@/lib/evidence/claims/claim";
import type { DriftedCitation } from "@/lib/evidence/claims/drift";
import type { WorldView } from "@/lib/worlds/world";

/** A world as the API returns it. */
export function presentWorld({ slug, title, description, visibility, role }: WorldView) {
  return { slug, title, description, visibility, role };
}

/** A claim as the API returns it. */
export function presentClaim(claim: ClaimView) {
  const { id, text, status, ownDecision, disputed, changedSinceDecision, copyOf, invention, grade } = claim;
  const citations = claim.citations.map(({ place, claim: _claim, ...citation }) => ({
    ...citation,
    post: place?.post ?? null,
  }));
  const standing = { status, ownDecision, disputed, changedSinceDecision };
  return { id, article: claim.article.slug, text, ...standing, copyOf, invention, grade, citations };
}

/** A citation that drifted as the API returns it. */
export function presentDrift({ article, ...citation }: DriftedCitation) {
  return { ...citation, article: article.slug };
}

/** A decision as the API returns it: articles and claims by slug and id. */
export function presentDecision(decision: DecisionView) {
  const {
    article,
    continuity,
    claim,
    supersededBy,
    supersededByClaim,
    disputedClaim,
    evidence,
    corrects,
    correctedBy,
    newest: _newest,
    ...rest
  } = decision;
  return {
    ...rest,
    article: article.slug,
    continuity: continuity?.slug ?? null,
    claim: claim?.id ?? null,
    evidence: evidence.map(({ place: _place, ...each }) => each),
    supersededBy: supersededBy?.slug ?? null,
    supersededByClaim: supersededByClaim?.id ?? null,
    disputedClaim: disputedClaim?.id ?? null,
    corrects: corrects?.id ?? null,
    correctedBy: correctedBy?.id ?? null,
  };
}

/** A revision's line as the API returns it. */
export function presentRevision(entry: RevisionEntry) {
  const { number, name, author, at, summary, size, changes, changeLine } = entry;
  const { restores, mergedFrom, undoes, largeRemoval } = entry;
  const says = { restores, mergedFrom, undoes, largeRemoval };
  return { number, name, author, at, summary, size, changes, changeLine, ...says };
}
