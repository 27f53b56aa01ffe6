import type { ClaimView } from "@/lib/evidence/claims/claim";

/**
 * Where a claim is decided on or disputed, and whether it was decided already, as `DecideLink` takes it; in the continuity with that slug,
 * where it is not the world's first one.
 */
export function decisionOn(
  path: string,
  { id, text, ownDecision }: Pick<ClaimView, "id" | "text" | "ownDecision">,
  continuity?: string,
) {
  const about = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const there = continuity === undefined ? "" : `&continuity=${encodeURIComponent(continuity)}`;
  return { href: `${path}/canon?claim=${encodeURIComponent(id)}${there}#decide`, about, decided: ownDecision };
}
