import { newId } from "@/lib/base/ids";
import type { ParsedPassage, ParsedSource, PassageMark, SourceWarning } from "@/lib/sources/passage";
import { resolveQuotations } from "@/lib/sources/thread/resolve-quotations";
import type { KnownPassage } from "./match-passages";
import type { KnownPost } from "./match-posts";
import { isSameThread, type KnownVersion, type MatchedVersion, matchVersion } from "./match-version";
import { isGapWithin, isQuotedElsewhere } from "./pages/thread-warnings";
import { type PlacedPost, postsInOrder } from "./posts-in-order";

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

type Placed = PlacedPost & {
  readonly line: number;
  readonly passages: readonly ParsedPassage[];
  readonly passageIds: readonly string[];
  /** Its number in the version before, or in the pages. */
  readonly old: number | null;
  readonly now: number | null;
};

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

function newPosts(after: ParsedSource, { ids, postIds }: MatchedVersion): Placed[] {
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
function keptPosts(before: StoredVersion, { ids }: MatchedVersion, kept: readonly StoredPost[]): Placed[] {
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

function parsedOf({ quotedAuthor, quotedPost, id: _id, hash: _hash, ...passage }: StoredPassage): ParsedPassage {
  const quotes = quotedAuthor === null ? null : { author: quotedAuthor, post: quotedPost };
  return { ...passage, order: 0, quotes };
}

/** All passages in their new order; quotations lead to the posts under their new numbers. */
function renumbered(before: StoredVersion, posts: readonly Placed[]): ParsedPassage[] {
  const numberOfId = new Map(posts.map(({ id }, index) => [id, index + 1]));
  const external = new Map(posts.flatMap(({ externalId }, index) => (externalId ? [[externalId, index + 1]] : [])));
  const ofNow = new Map(posts.flatMap(({ now }, index) => (now === null ? [] : [[now, index + 1]])));
  const ofOld = new Map(before.posts.map(({ id, number }) => [number, numberOfId.get(id) ?? null]));
  const passages: ParsedPassage[] = [];
  for (const [index, { passages: own, now }] of posts.entries()) {
    for (const { quotes, ...passage } of own) {
      const led = quotes?.post == null ? null : ((now === null ? ofOld : ofNow).get(quotes.post) ?? null);
      const post = led ?? external.get(quotes?.external ?? "") ?? null;
      passages.push({
        ...passage,
        order: passages.length,
        post: index + 1,
        quotes: quotes && { author: quotes.author, post },
      });
    }
  }
  return passages;
}

/** How the reader of quotations says that it found no post. */
const NOT_LED = / is quoted, and has no earlier post in this thread\.$|^No earlier post by .* holds this quotation\.$/;

/** Quotations that name no post are led back by their words, now that all posts of the thread are there. */
function withQuotedPosts(posts: readonly Placed[], passages: readonly ParsedPassage[]): readonly ParsedPassage[] {
  if (!passages.some(({ quotes }) => quotes?.post === null)) return passages;
  const byPost = Map.groupBy(passages, ({ post }) => post);
  const quoting = posts.map(({ author }, index) => ({
    number: index + 1,
    author,
    blocks: (byPost.get(index + 1) ?? []).map(({ text, line, depth, group, quotes }) => {
      return { text, line, depth, group, author: quotes?.author ?? null };
    }),
  }));
  const targets = resolveQuotations(quoting);
  return passages.map((passage) => {
    const { quotes, post, group } = passage;
    if (quotes?.post !== null || post === null || group === null) return passage;
    return { ...passage, quotes: { ...quotes, post: targets.postOf(post, group) } };
  });
}

/** The lines of quotations that could not be led back by the pages alone, and can be now. */
function ledNow(before: readonly ParsedPassage[], after: readonly ParsedPassage[]): ReadonlySet<number> {
  return new Set(
    after.flatMap(({ quotes, line }, index) => (quotes !== before[index]?.quotes && quotes?.post ? [line] : [])),
  );
}

function warningsOf(
  warnings: readonly SourceWarning[],
  posts: readonly Placed[],
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
