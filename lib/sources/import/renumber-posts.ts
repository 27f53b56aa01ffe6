import type { ParsedPassage } from "@/lib/sources/passage";
import { resolveQuotations } from "@/lib/sources/thread/resolve-quotations";
import type { PlacedPost } from "./posts-in-order";
import type { StoredVersion } from "./stored-version";

/** A post with its passages, on its way into the next version. */
export type PlacedInThread = PlacedPost & {
  readonly line: number;
  readonly passages: readonly ParsedPassage[];
  readonly passageIds: readonly string[];
  /** Its number in the version before, or in the pages. */
  readonly old: number | null;
  readonly now: number | null;
};

/** All passages in their new order; quotations lead to the posts under their new numbers. */
export function renumbered(before: StoredVersion, posts: readonly PlacedInThread[]): ParsedPassage[] {
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
export const NOT_LED =
  / is quoted, and has no earlier post in this thread\.$|^No earlier post by .* holds this quotation\.$/;

/** Quotations that name no post are led back by their words, now that all posts of the thread are there. */
export function withQuotedPosts(
  posts: readonly PlacedInThread[],
  passages: readonly ParsedPassage[],
): readonly ParsedPassage[] {
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
export function ledNow(before: readonly ParsedPassage[], after: readonly ParsedPassage[]): ReadonlySet<number> {
  return new Set(
    after.flatMap(({ quotes, line }, index) => (quotes !== before[index]?.quotes && quotes?.post ? [line] : [])),
  );
}
