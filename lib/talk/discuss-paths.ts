/** Words of an article that somebody selected. */
export type SelectedText = {
  readonly block: string;
  readonly start: number;
  readonly quote: string;
  /** The one in which they were selected. */
  readonly revision: number;
};

/** Where words of an article are discussed that somebody selected; `path` is the article's. */
export function discussTextPath(path: string, { block, start, quote, revision }: SelectedText): string {
  const query = new URLSearchParams({ block, start: String(start), quote, revision: String(revision) });
  return `${path}/talk?${query}#new`;
}

/** Where a claim is discussed. */
export function discussClaimPath(path: string, claim: string): string {
  return `${path}/talk?claim=${encodeURIComponent(claim)}#new`;
}

/** Where what a revision changed is discussed. */
export function discussChangePath(path: string, revision: number): string {
  return `${path}/talk?change=${revision}#new`;
}

/** Where a passage of a source is discussed. */
export function discussPassagePath(worldSlug: string, passage: string): string {
  return `/w/${worldSlug}/talk?passage=${encodeURIComponent(passage)}#new`;
}
