import type { ReaderMode } from "@/lib/sources/reader/reader-mode";
import { pageOfPlace } from "@/lib/sources/source";

/** A place in the reader of a source: `base` is its path, `version` is left out for the newest. */
export type ReaderPlace = {
  readonly base: string;
  readonly version?: number;
  readonly author?: string;
  readonly mode?: ReaderMode;
  readonly page?: number;
  readonly anchor?: string;
};

/** The address of a place in the reader. */
export function readerHref({ base, version, mode = "all", author, page = 1, anchor }: ReaderPlace): string {
  const query = new URLSearchParams();
  if (version !== undefined) query.set("version", String(version));
  if (mode !== "all") query.set("read", mode);
  if (author !== undefined) query.set("author", author);
  if (page > 1) query.set("page", String(page));
  const asked = query.size > 0 ? `${base}?${query}` : base;
  return anchor === undefined ? asked : `${asked}#${anchor}`;
}

/** The address of a post among all posts. */
export function postHref({ base, version }: ReaderPlace, post: number): string {
  return readerHref({ base, version, page: pageOfPlace({ post, order: 0 }), anchor: `post-${post}` });
}

/** The reader of a source in the version that is read, from what its page knows. */
export function placeIn({ base, version }: { readonly base: string; readonly version: number | undefined }) {
  return version === undefined ? { base } : { base, version };
}
