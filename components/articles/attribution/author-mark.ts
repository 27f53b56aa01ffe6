import type { Contributor } from "@/lib/articles/revisions/attribution";

/** Looks that the style sheet has for authors; further ones share them, and are told apart by their letters. */
export const LOOKS = 6;

/** How an author is marked in a text: by letters (A, B ... Z, AA ...) and by one of `LOOKS` colours and lines. */
export type AuthorMark = { readonly letters: string; readonly look: number };

/** The marks of authors by their id: those with the greatest share come first. */
export function authorMarks(contributors: readonly Contributor[]): Map<string, AuthorMark> {
  return new Map(
    contributors.map(({ author }, index) => [author.id, { letters: lettersOf(index), look: index % LOOKS }] as const),
  );
}

function lettersOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last;
}

/** A share between 0 and 1 in whole percent; what is there at all is never 0. */
export function percentOf(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return "under 1 %";
  return percent === 100 && share < 1 ? "over 99 %" : `${percent} %`;
}
