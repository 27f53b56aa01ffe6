import type { ParsedPassage, ParsedPost, ParsedSource } from "@/lib/sources/passage";
import { type KnownPassage, matchPassages } from "./match-passages";
import { type KnownPost, matchPosts, postsByIdentity } from "./match-posts";

/** The version before: its posts and passages with their stable ids, in order, and which thread it is. */
export type KnownVersion = {
  readonly site: string | null;
  readonly thread: string | null;
  readonly posts: readonly KnownPost[];
  readonly passages: readonly KnownPassage[];
};

/** The stable ids of a new version's posts and passages, in order, and what became of the old passages. */
export type MatchedVersion = {
  readonly ids: readonly string[];
  readonly postIds: readonly string[];
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Why posts could not be told by their numbers although both versions have them. */
  readonly warning: string | null;
};

/**
 * Leads a new version back to the one before. Where both were saved from the same thread, a post is the one that has its
 * number there, and its passages are compared with that post's alone: what somebody else wrote in the same words, or a
 * post between that is gone, cannot mislead. All else is led back by its words.
 */
export function matchVersion(before: KnownVersion, after: ParsedSource): MatchedVersion {
  const known = isSameThread(before, after) ? postsByIdentity(before.posts, after.posts) : new Map<number, KnownPost>();
  const old = byPost(before.passages);
  const now = byPost(after.passages);
  const counts = { added: 0, changed: 0, removed: 0 };
  const ids: string[] = [];
  const match = (left: readonly KnownPassage[], right: readonly ParsedPassage[]): void => {
    const { ids: matched, ...own } = matchPassages(left, right);
    for (const [index, { order }] of right.entries()) ids[order] = matched[index] ?? "";
    counts.added += own.added;
    counts.changed += own.changed;
    counts.removed += own.removed;
  };
  for (const [number, post] of known) match(old.get(post.number) ?? [], now.get(number) ?? []);
  const oldKnown = new Set([...known.values()].map(({ number }) => number));
  match(
    before.passages.filter(({ post }) => post === null || !oldKnown.has(post)),
    after.passages.filter(({ post }) => post === null || !known.has(post)),
  );
  return { ids, postIds: postIdsOf(before, after, known, ids), ...counts, warning: warningOf(before, after) };
}

/** Whether both are of one thread, as far as they say. */
export function isSameThread(before: KnownVersion, after: ParsedSource): boolean {
  const agree = (one: string | null, other: string | null | undefined) => !one || !other || one === other;
  return agree(before.site, after.site) && agree(before.thread, after.thread);
}

function warningOf(before: KnownVersion, after: ParsedSource): string | null {
  if (isSameThread(before, after)) return null;
  const name = ({ site, thread }: { site?: string | null; thread?: string | null }) =>
    `${site ?? "?"}, thread ${thread ?? "?"}`;
  return `These pages are from ${name(after)}; the version before was from ${name(before)}. Posts were matched by their words alone.`;
}

function byPost<Placed extends { readonly post: number | null }>(
  passages: readonly Placed[],
): Map<number | null, Placed[]> {
  const groups = new Map<number | null, Placed[]>();
  for (const passage of passages) {
    const group = groups.get(passage.post);
    if (group) group.push(passage);
    else groups.set(passage.post, [passage]);
  }
  return groups;
}

function postIdsOf(
  before: KnownVersion,
  after: ParsedSource,
  known: ReadonlyMap<number, KnownPost>,
  ids: readonly string[],
): string[] {
  const taken = new Set([...known.values()].map(({ id }) => id));
  const others = after.posts.filter(({ number }) => !known.has(number));
  const placed = after.passages.map(({ post, order }) => ({ id: ids[order] ?? "", post }));
  // Where posts are known by their numbers, an old one that was not found by its number is gone.
  const left = before.posts.filter(({ id, externalId }) => !taken.has(id) && !(known.size > 0 && externalId));
  const found = matchPosts(left, before.passages, others, placed);
  const byNumber = new Map(others.map(({ number }, index) => [number, found[index] ?? ""]));
  return after.posts.map((post: ParsedPost) => known.get(post.number)?.id ?? byNumber.get(post.number) ?? "");
}
