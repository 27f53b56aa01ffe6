import type { CitationView, ClaimView } from "@/lib/evidence/claims/claim";
import { citationsMessages } from "@/lib/language/subjects/citations";

/** A claim of which the end of a chapter tells, with its number there. */
export type SourcedClaim = ClaimView & { readonly number: number };

/** The claims of a chapter that have sources, or are not canon, numbered from 1 in the order of the text. */
export function sourcedClaims(claims: readonly ClaimView[]): readonly SourcedClaim[] {
  return claims
    .filter(({ citations, status }) => citations.length > 0 || status !== "canon")
    .map((claim, index) => ({ ...claim, number: index + 1 }));
}

/** Where the words of a citation stand: "Thread title, post 7 by Magnum". */
export function citedPlace({ source, place }: CitationView): string {
  const t = citationsMessages();
  if (!place || place.post === null) return source.title;
  return t("sourceAtPost", { title: source.title, post: place.post, author: place.author ?? t("somebody") });
}
