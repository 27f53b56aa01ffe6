import type { CanonStatus } from "@/lib/base/canon-status";

/** What can be done with something that leans on a change: it stays, it changes too, or it is disputed from now on. */
export const RETCON_CHOICES = ["keep", "change", "dispute"] as const;

export type RetconChoice = (typeof RETCON_CHOICES)[number];

/** What somebody chose for one thing that leans on a change. */
export type ChosenFor = {
  readonly item: string;
  readonly choice: RetconChoice;
  readonly reason: string;
  /** Of a claim that changes too: its new words; empty: they are written in the proposal. */
  readonly text: string;
};

/** What becomes of what changes itself. `to` null: its status stays. */
export type OwnChange = {
  readonly to: CanonStatus | null;
  /** The slug of the article that takes its place; empty for none. */
  readonly supersededBy: string;
  readonly reason: string;
  readonly text: string;
};

/** All that somebody chose about one change and has not proposed. */
export type RetconDraft = { readonly own: OwnChange | null; readonly choices: readonly ChosenFor[] };

/** Where what leans on claims is gone through; relative to the site. */
export function retconPath(
  worldSlug: string,
  asked: { readonly claims: readonly string[] } | { readonly article: string },
): string {
  const [name, value] = "article" in asked ? ["article", asked.article] : ["claim", asked.claims.join(",")];
  return `/w/${worldSlug}/canon/change?${new URLSearchParams([[name, value]])}`;
}
