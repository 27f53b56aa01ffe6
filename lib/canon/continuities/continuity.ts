import { invalid } from "@/lib/base/failure";

/** A continuity as its world names it. */
export type ContinuityMark = { readonly slug: string; readonly name: string };

/** One account of what is true in a world. */
export type ContinuityView = ContinuityMark & {
  readonly description: string;
  /** What it follows wherever nothing was decided in it; null: it is the world's first one. */
  readonly parent: ContinuityMark | null;
  /** Since when it is kept out of the switch and nothing is decided in it. */
  readonly setAside: Date | null;
};

/** Where an article's status in a continuity is shown and decided on; in the world's first one where none is named. */
export function articleCanonPath(articlePath: string, continuity: string | undefined): string {
  return `${articlePath}/canon${continuity === undefined ? "" : `?continuity=${encodeURIComponent(continuity)}`}`;
}

/** Where the continuities of a world are listed. */
export function continuitiesPath(worldSlug: string): string {
  return `/w/${worldSlug}/canon/continuities`;
}

/** The failure of whoever names a continuity that the world does not have. */
export const NO_CONTINUITY = invalid("continuity", "There is no such continuity in this world.");
