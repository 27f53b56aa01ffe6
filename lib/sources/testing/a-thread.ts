import { parseThread } from "@/lib/sources/import/parse-thread";
import type { ReadPost } from "@/lib/sources/thread/tier";

/** The posts of a thread given as text, with ids that say their place: post 3 is `t3`, its second passage `t3.2`. */
export function postsIn(text: string): readonly ReadPost[] {
  const parsed = parseThread(text);
  if (!parsed.ok) throw new Error(parsed.failure.detail);
  const { posts, passages } = parsed.value;
  return posts.map(({ number, author }) => ({
    id: `t${number}`,
    number,
    author,
    passages: passages
      .filter(({ post }) => post === number)
      .map((passage, index) => ({ ...passage, id: `t${number}.${index + 1}` })),
  }));
}

/** A thread of posts, each as [author, text]. */
export function threadOf(...posts: readonly (readonly [string, string])[]): readonly ReadPost[] {
  return postsIn(`# T\n\n${posts.map(([author, text]) => `## ${author}\n\n${text}\n\n----------\n`).join("\n")}`);
}

/** Some number of words that say nothing. */
export function words(count: number): string {
  return `${Array.from({ length: count }, () => "word").join(" ")}.`;
}
