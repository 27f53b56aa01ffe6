import type { SourceWarning } from "@/lib/sources/passage";
import type { PageBlock } from "./page-blocks";

/** How many words some blocks have; of writing without spaces, how many runs of it. */
export function wordCountOf(blocks: readonly Pick<PageBlock, "text">[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** Of a page of a forum: the share of its words from which on some posts are among those that were left out. */
const POSTS_LEFT_OUT = 0.2;

/** How many words a reading took, and of how many; `isThread`: the page is one of a forum's thread. */
export type Share = { readonly taken: number; readonly all: number; readonly isThread: boolean };

/** A warning where less than half of a page's words were taken, or posts were left out, with the reading that takes them all. */
export function shareWarnings(line: number, { taken, all, isThread }: Share): SourceWarning[] {
  const left = all - taken;
  if (left <= taken && !(isThread && left > all * POSTS_LEFT_OUT)) return [];
  const counted = `${left.toLocaleString("en")} of ${all.toLocaleString("en")}`;
  const message = isThread
    ? `This looks like a page of a forum thread, and many of its words were left out: ${counted}. Whole posts are likely to be among them. Read the whole page, or copy the thread into a text with its authors.`
    : `Most of the words of this page were left out: ${counted}. If what you want is among them, read the whole page.`;
  return [{ line, message, readAs: "wholePage" }];
}
