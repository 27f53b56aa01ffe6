import type { SourceWarning } from "@/lib/sources/passage";
import { gapBetween } from "./thread-warnings";
import type { SavedPost } from "./xenforo-post";

/** The posts of a thread in their order, each once. */
export type JoinedPosts = {
  readonly posts: readonly SavedPost[];
  /** How many stood on more than one page. */
  readonly repeated: number;
  readonly warnings: readonly SourceWarning[];
};

/**
 * Joins the posts of overlapping pages: one with the same number is the same post, and the form that was edited last counts (of
 * equally old ones, that of the later file). In order of time, as the forum sorts them; without times, by their number in it.
 */
export function joinedPosts(found: readonly SavedPost[]): JoinedPosts {
  const byId = new Map<string, SavedPost>();
  const repeated = new Set<string>();
  const warnings: SourceWarning[] = [];
  for (const post of found) {
    const known = byId.get(post.id);
    if (!known) {
      byId.set(post.id, post);
      continue;
    }
    repeated.add(post.id);
    const latest = post.editedAt >= known.editedAt ? post : known;
    byId.set(post.id, latest);
    if (textOfPost(post) !== textOfPost(known))
      warnings.push({ line: latest.line, file: latest.file, message: twoForms(latest) });
  }
  const posts = [...byId.values()];
  return { posts: posts.sort(orderOf(posts)), repeated: repeated.size, warnings };
}

function twoForms({ id, author, editedAt }: SavedPost): string {
  const why = editedAt > 0 ? "the one that was edited last is taken" : "the one of the later file is taken";
  return `Post ${id} by ${author} is on two pages with different words: ${why}.`;
}

function textOfPost({ blocks }: SavedPost): string {
  return blocks.map(({ text }) => text).join("\n");
}

function orderOf(posts: readonly SavedPost[]): (a: SavedPost, b: SavedPost) => number {
  const byNumber = (a: SavedPost, b: SavedPost) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
  if (!posts.every(({ at }) => at !== null)) return byNumber;
  return (a, b) => (a.at ?? 0) - (b.at ?? 0) || byNumber(a, b);
}

/** Warnings of gaps: places of the thread, as in "#21", that none of the pages has. */
export function orderWarnings(posts: readonly SavedPost[]): SourceWarning[] {
  const placed = posts.filter(({ place }) => place !== null).sort((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const warnings: SourceWarning[] = [];
  let next = 1;
  for (const { place, line, file } of placed) {
    const at = place ?? next;
    if (at > next) warnings.push({ line, file, message: gapBetween(next, at - 1) });
    next = Math.max(next, at + 1);
  }
  return warnings;
}
