import type { SourceWarning } from "@/lib/sources/passage";
import type { Block } from "./post-blocks";
import { type AuthorPosts, newAuthorPosts, postThatHolds, type Work, withPost } from "./quoted-posts";

/**
 * What may be spent on looking for quoted posts, in steps of the matchers: about five seconds. Real threads need a
 * thousandth of it; a hostile one gets unresolved quotations with a warning instead of hours.
 */
const WORK_LIMIT = 500_000_000;

/** A post as far as quoting is concerned. */
export type QuotingPost = { readonly number: number; readonly author: string; readonly blocks: readonly Block[] };

/** Where quotations lead: `postOf` gives the quoted post of a quotation (post and group), or null. */
export type QuotationTargets = {
  readonly postOf: (post: number, group: number) => number | null;
  /** With the number of the quoting post. */
  readonly warnings: readonly (SourceWarning & { readonly post: number })[];
};

/**
 * Leads each quotation back to the latest earlier post by the named author whose own text (without what it quotes itself)
 * holds the quoted text. A quotation that cannot be led back stays, with a warning.
 */
export function resolveQuotations(posts: readonly QuotingPost[]): QuotationTargets {
  const quotedAuthors = new Set(posts.flatMap(({ blocks }) => blocks.flatMap(({ author }) => author ?? [])).map(key));
  const byAuthor = new Map<string, AuthorPosts>();
  const targets = new Map<string, number>();
  const warnings: (SourceWarning & { post: number })[] = [];
  const work: Work = { left: WORK_LIMIT };
  for (const post of posts) {
    for (const [group, blocks] of quotationsOf(post)) {
      const found = targetOf(blocks, byAuthor, work);
      if (typeof found === "number") targets.set(`${post.number}/${group}`, found);
      else warnings.push({ post: post.number, line: blocks[0]?.line ?? 1, message: found });
    }
    if (!quotedAuthors.has(key(post.author))) continue;
    const own = byAuthor.get(key(post.author)) ?? newAuthorPosts();
    const texts = post.blocks.filter(({ group }) => group === null).map(({ text }) => text);
    byAuthor.set(key(post.author), withPost(own, post.number, texts));
  }
  return { postOf: (post, group) => targets.get(`${post}/${group}`) ?? null, warnings };
}

function key(author: string): string {
  return author.normalize("NFC").toLowerCase();
}

function quotationsOf(post: QuotingPost): Map<number, Block[]> {
  const groups = new Map<number, Block[]>();
  for (const block of post.blocks) {
    if (block.group === null) continue;
    const blocks = groups.get(block.group);
    if (blocks) blocks.push(block);
    else groups.set(block.group, [block]);
  }
  return groups;
}

/** The quoted post's number, or the words of a warning. */
function targetOf(blocks: readonly Block[], byAuthor: ReadonlyMap<string, AuthorPosts>, work: Work): number | string {
  const author = blocks[0]?.author ?? null;
  if (author === null) return "A quotation without `NAME said:` above it is not linked to any post.";
  const posts = byAuthor.get(key(author));
  if (!posts) return `${author} is quoted, and has no earlier post in this thread.`;
  const texts = blocks.map(({ text }) => text);
  return postThatHolds(posts, texts, work) ?? `No earlier post by ${author} holds this quotation.`;
}
