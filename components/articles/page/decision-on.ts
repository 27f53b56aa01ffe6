import type { ClaimView } from "@/lib/evidence/claims/claim";

/** Where a claim is decided on or disputed, and whether it was decided already, as `DecideLink` takes it. */
export function decisionOn(path: string, { id, text, ownDecision }: Pick<ClaimView, "id" | "text" | "ownDecision">) {
  const about = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { href: `${path}/canon?claim=${encodeURIComponent(id)}#decide`, about, decided: ownDecision };
}
