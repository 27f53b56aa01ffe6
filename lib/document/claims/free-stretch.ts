import type { ClaimInText } from "./claim";
import type { ClaimableText } from "./claimed-share";

/** A stretch of a textblock's plain text (UTF-16 units). */
type TextRange = { readonly block: string; readonly start: number; readonly end: number };

/** Returns the longest stretch of some texts that lies in none of the claims, without white space at its edges; null for none. */
export function longestFreeStretch(
  texts: readonly ClaimableText[],
  claims: readonly Pick<ClaimInText, "block" | "start" | "end">[],
): TextRange | null {
  const free = texts.flatMap((text) => freeIn(text, claims));
  return free.reduce<TextRange | null>(
    (most, each) => (most === null || each.end - each.start > most.end - most.start ? each : most),
    null,
  );
}

function freeIn(
  { block, start, text }: ClaimableText,
  claims: readonly Pick<ClaimInText, "block" | "start" | "end">[],
): readonly TextRange[] {
  const own = claims.filter((claim) => claim.block === block).sort((a, b) => a.start - b.start);
  const edges = [start, ...own.flatMap((claim) => [claim.start, claim.end]), start + text.length];
  return edges.flatMap((from, index) => {
    const to = edges[index + 1] ?? from;
    const begin = Math.max(from, start);
    return index % 2 === 1 || to <= begin ? [] : trimmed(block, begin, text.slice(begin - start, to - start));
  });
}

function trimmed(block: string, start: number, text: string): readonly TextRange[] {
  const from = start + text.length - text.trimStart().length;
  const end = from + text.trim().length;
  return from < end ? [{ block, start: from, end }] : [];
}
