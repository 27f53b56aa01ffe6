import type { ClaimInText } from "./claim";

/** A stretch of a textblock with its text, which begins at `start` (UTF-16 units). */
export type ClaimableText = { readonly block: string; readonly start: number; readonly text: string };

/** What says something: neither white space nor signs, which often stay outside of a claim. */
const LETTERS_AND_DIGITS = /[\p{L}\p{N}]/gu;

/** Returns which share of a text's letters and digits lies in one of the claims, 0 to 1; 1 for signs alone that a claim meets. */
export function claimedShare(
  { block, start, text }: ClaimableText,
  claims: readonly Pick<ClaimInText, "block" | "start" | "end">[],
): number {
  const own = claims.filter((claim) => claim.block === block);
  if (own.length === 0) return 0;
  const places = [...text.matchAll(LETTERS_AND_DIGITS)].map(({ index }) => start + index);
  const claimed = places.filter((at) => own.some((claim) => claim.start <= at && at < claim.end));
  return places.length === 0 ? 1 : claimed.length / places.length;
}
