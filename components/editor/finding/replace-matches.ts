import type { Mark } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { claimsIn, type PlacedClaim, type Range } from "@/components/editor/claims/claim-place";

/** A replacement that was made ready, and how many claims have other words by it or none any more. */
export type Replacement = { readonly tr: Transaction; readonly changed: number; readonly gone: number };

/** The claims that some matches lie in or reach into. */
export function claimsTouched(state: EditorState, matches: readonly Range[]): readonly PlacedClaim[] {
  return claimsIn(state.doc).filter((claim) => matches.some((match) => meet(claim, match)));
}

/**
 * Puts words in the place of matches, in one transaction. They look as the first replaced letter did. A claim around a match, or one
 * that would go with it, is kept over the new words; without new words, a claim that lay in a match goes.
 */
export function replaceMatches(state: EditorState, matches: readonly Range[], words: string): Replacement {
  const claims = claimsIn(state.doc);
  const { tr, schema } = state;
  for (const match of [...matches].sort((a, b) => b.from - a.from)) {
    if (words === "") tr.delete(match.from, match.to);
    else tr.replaceWith(match.from, match.to, schema.text(words, marksFor(state, match, claims)));
  }
  const left = new Set(claimsIn(tr.doc).map(({ attrs }) => attrs.id));
  const touched = claimsTouched(state, matches);
  const gone = touched.filter(({ attrs }) => !left.has(attrs.id)).length;
  return { tr, changed: touched.length - gone, gone };
}

function marksFor({ doc, schema }: EditorState, match: Range, claims: readonly PlacedClaim[]): readonly Mark[] {
  const marks = (doc.resolve(match.from).nodeAfter?.marks ?? []).filter(({ type }) => type.name !== "claim");
  const near = claims.filter((claim) => meet(claim, match));
  const kept =
    near.find((claim) => claim.from <= match.from && match.to <= claim.to) ??
    near.find((claim) => match.from <= claim.from && claim.to <= match.to);
  const type = schema.marks.claim;
  return kept && type ? type.create(kept.attrs).addToSet(marks) : marks;
}

function meet(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}
