import type { Id } from "@/lib/base/ids";

/** An article's id. */
export type ArticleId = Id<"Article">;

/** Where readers find an article; relative to the site. */
export function articlePath(worldSlug: string, articleSlug: string): string {
  return `/w/${worldSlug}/a/${articleSlug}`;
}

/** Who may write an article: everybody who may write in its world, its editors and owners, its owners. */
export const PROTECTION_LEVELS = ["none", "editors", "owners"] as const;

export type ProtectionLevel = (typeof PROTECTION_LEVELS)[number];

/** One entry of the log of an article's protections. */
export type ProtectionEntry = {
  readonly level: ProtectionLevel;
  readonly reason: string;
  /** When it ends by itself; null: not by itself. */
  readonly until: Date | null;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
};
