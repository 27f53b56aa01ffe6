import { newId } from "@/lib/base/ids";
import type { ParsedSource, SourceWarning } from "@/lib/sources/passage";
import { isSameThread, type MatchedVersion, matchVersion } from "./match-version";
import { isGapWithin, isQuotedElsewhere } from "./pages/thread-warnings";
import { postsInOrder } from "./posts-in-order";
import { ledNow, NOT_LED, type PlacedInThread, renumbered, withQuotedPosts } from "./renumber-posts";
import { parsedOf, type StoredPost, type StoredVersion } from "./stored-version";

/** What the next version holds, and how it leads back to the one before. */
export type NextVersion = { readonly source: ParsedSource; readonly matched: MatchedVersion };

/**
 * The version that saved pages of a thread make after one that was saved of the same: the pages add to it. Posts that none of them has
 * stay as they were, and keep their ids; a post that a page has is taken from there. Anything else replaces the version before.
 */
export function addToVersion(before: StoredVersion, after: ParsedSource): NextVersion {
  if (after.format !== "xenforo" || !isSameThread(before, after)) {
    return { source: after, matched: matchVersion(before, after) };
  }
  const inPages = new Set(after.posts.flatMap(({ externalId }) => externalId ?? []));
  const isOutside = ({ externalId }: StoredPost) => !!externalId && !inPages.has(externalId);
  const outside = new Set(before.posts.filter(isOutside).map(({ number }) => number));
  const rest = {
    ...before,
    posts: before.posts.filter(({ number }) => !outside.has(number)),
    passages: before.passages.filter(({ post }) => post === null || !outside.has(post)),
  };
  const matched = matchVersion(rest, after);
  const found = new Set(matched.postIds);
  const kept = before.posts.filter((post) => outside.has(post.number) || !found.has(post.id));
  return kept.length === 0 ? { source: after, matched } : joined(before, after, matched, kept);
}

function joined(
  before: StoredVersion,
  after: ParsedSource,
  matched: MatchedVersion,
  kept: readonly StoredPost[],
): NextVersion {
  const old = keptPosts(before, matched, kept);
  const posts = postsInOrder(before.posts, newPosts(after, matched), old);
  const numbered = renumbered(before, posts);
  const passages = withQuotedPosts(posts, numbered);
  const ids = posts.flatMap(({ passageIds }) => passageIds);
  return {
    source: {
      ...after,
      site: after.site ?? before.site,
      thread: after.thread ?? before.thread,
      posts: posts.map(({ author, line, externalId, postedAt }, index) => ({
        number: index + 1,
        author,
        line,
        externalId,
        postedAt,
      })),
      passages,
      warnings: warningsOf(after.warnings, posts, kept.length, ledNow(numbered, passages)),
    },
    matched: {
      ...matched,
      ids,
      postIds: posts.map(({ id }) => id),
      removed: removedOf(before, ids),
    },
  };
}

/** Passages of the version before that the next one has not: each id counts once. */
function removedOf(before: StoredVersion, ids: readonly string[]): number {
  const now = new Set(ids);
  return before.passages.filter(({ id }) => !now.has(id)).length;
}

function newPosts(after: ParsedSource, { ids, postIds }: MatchedVersion): PlacedInThread[] {
  const byPost = Map.groupBy(after.passages, ({ post }) => post);
  return after.posts.map(({ number, author, line, externalId, postedAt }, index) => {
    const passages = byPost.get(number) ?? [];
    return {
      id: postIds[index] ?? newId<"Post">(),
      author,
      line,
      externalId: externalId ?? null,
      postedAt: postedAt ?? null,
      passages,
      passageIds: passages.map(({ order }) => ids[order] ?? newId<"Passage">()),
      old: null,
      now: number,
    };
  });
}

/** A passage whose id went to a post of the pages gets another one: nothing stands twice in a version. */
function keptPosts(before: StoredVersion, { ids }: MatchedVersion, kept: readonly StoredPost[]): PlacedInThread[] {
  const taken = new Set(ids);
  const byPost = Map.groupBy(before.passages, ({ post }) => post);
  return kept.map(({ id, number, author, line, externalId, postedAt }) => {
    const passages = byPost.get(number) ?? [];
    return {
      id,
      author,
      line,
      externalId: externalId ?? null,
      postedAt: postedAt === null ? null : new Date(postedAt).toISOString(),
      passages: passages.map(parsedOf),
      passageIds: passages.map((passage) => (taken.has(passage.id) ? newId<"Passage">() : passage.id)),
      old: number,
      now: null,
    };
  });
}

function warningsOf(
  warnings: readonly SourceWarning[],
  posts: readonly PlacedInThread[],
  kept: number,
  led: ReadonlySet<number>,
): SourceWarning[] {
  const known = new Set(posts.flatMap(({ externalId }) => externalId ?? []));
  const left = warnings.filter(
    ({ message, line }) =>
      !isQuotedElsewhere(message, known) && !isGapWithin(message, kept) && !(led.has(line) && NOT_LED.test(message)),
  );
  const stay = kept === 1 ? "1 post of the version before is" : `${kept} posts of the version before are`;
  const message = `${stay} in none of these pages, and ${kept === 1 ? "stays as it was" : "stay as they were"}.`;
  return [{ line: 1, message }, ...left];
}
