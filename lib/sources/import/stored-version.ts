import type { ParsedPassage, PassageMark } from "@/lib/sources/passage";
import type { KnownPassage } from "./match-passages";
import type { KnownPost } from "./match-posts";
import type { KnownVersion } from "./match-version";

/** A post of a stored version. */
export type StoredPost = KnownPost & { readonly postedAt: string | null; readonly line: number };

/** A passage of a stored version. */
export type StoredPassage = KnownPassage &
  Pick<ParsedPassage, "depth" | "group" | "line" | "address" | "spoiler"> & {
    readonly marks: readonly PassageMark[];
    readonly quotedAuthor: string | null;
    readonly quotedPost: number | null;
  };

/** The version before, as far as posts of it may stay. */
export type StoredVersion = Pick<KnownVersion, "site" | "thread"> & {
  readonly posts: readonly StoredPost[];
  readonly passages: readonly StoredPassage[];
};

/** A stored passage as a parser gives one; it has its place again when its post has. */
export function parsedOf({ quotedAuthor, quotedPost, id: _id, hash: _hash, ...passage }: StoredPassage): ParsedPassage {
  const quotes = quotedAuthor === null ? null : { author: quotedAuthor, post: quotedPost };
  return { ...passage, order: 0, quotes };
}
