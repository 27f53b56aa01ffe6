import { newId } from "@/lib/base/ids";
import type { ParsedPost } from "@/lib/sources/passage";

/** A post of the version before, with its stable id. */
export type KnownPost = {
  readonly id: string;
  readonly number: number;
  readonly author: string;
  /** Its number in the forum that it was saved from. */
  readonly externalId?: string | null;
};

type Placed = { readonly id: string; readonly post: number | null };

/** The old post that each new one is, by its number in the same forum; new posts that are none are not in it. */
export function postsByIdentity<Old extends KnownPost>(
  before: readonly Old[],
  after: readonly ParsedPost[],
): Map<number, Old> {
  const known = new Map(before.flatMap((post) => (post.externalId ? [[post.externalId, post] as const] : [])));
  return new Map(
    after.flatMap(({ number, externalId }) => {
      const post = externalId ? known.get(externalId) : undefined;
      return post ? [[number, post] as const] : [];
    }),
  );
}

/**
 * The stable ids of a new version's posts, in order, by what stands in them: a post takes the id of the old post that shares most of its passages
 * (by their stable ids) and has the same author; failing that, of the old post by the same author that follows the one
 * before it; else a new id. No old id is given twice.
 */
export function matchPosts(
  before: readonly KnownPost[],
  oldPassages: readonly Placed[],
  after: readonly ParsedPost[],
  newPassages: readonly Placed[],
): string[] {
  const oldPostOf = new Map(oldPassages.map((passage) => [passage.id, passage.post]));
  const shared = new Map<number, Map<number, number>>();
  for (const { id, post } of newPassages) {
    const old = oldPostOf.get(id);
    if (post === null || old === null || old === undefined) continue;
    const counts = shared.get(post) ?? new Map<number, number>();
    counts.set(old, (counts.get(old) ?? 0) + 1);
    shared.set(post, counts);
  }
  const byNumber = new Map(before.map((post) => [post.number, post]));
  const taken = new Set<string>();
  let last = 0;
  return after.map((post) => {
    const likeliest = [...(shared.get(post.number) ?? [])].sort((a, b) => b[1] - a[1]).map(([number]) => number);
    const found = [...likeliest, last + 1]
      .map((number) => byNumber.get(number))
      .find((known) => known !== undefined && known.author === post.author && !taken.has(known.id));
    if (!found) return newId<"Post">();
    taken.add(found.id);
    last = found.number;
    return found.id;
  });
}
