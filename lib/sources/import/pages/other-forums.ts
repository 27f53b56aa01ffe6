import { elementsIn, metaOf, type PageElement } from "./page-tree";

/** Programs of forums, by what their pages say of themselves. */
const FORUMS: readonly (readonly [name: string, generator: RegExp])[] = [
  ["a vBulletin forum", /vBulletin/i],
  ["a phpBB forum", /phpBB/i],
  ["a Discourse forum", /Discourse/i],
  ["an Invision forum", /Invision|IP\.Board|IPS Community/i],
  ["a MyBB forum", /MyBB/i],
  ["a forum of Simple Machines", /\bSMF\b|Simple Machines/i],
  ["a Vanilla forum", /Vanilla/i],
  ["a Flarum forum", /Flarum/i],
  ["a NodeBB forum", /NodeBB/i],
];

/** The forum that a page is of, in words, as far as the page names its program; null: it names none. */
export function forumOf(page: PageElement): string | null {
  const generator = metaOf(page, "generator") ?? metaOf(page, "application-name") ?? "";
  return FORUMS.find(([, pattern]) => pattern.test(generator))?.[0] ?? null;
}

/** Ids and classes that forums give to their posts: post12, post_message_12, msg_34, p56. */
const POST_ID = /^(?:post|post[_-]?message|msg|message|elComment|p|pid|entry|comment)[_-]?\d+$/i;
const POST_CLASS =
  /(?:^|\s)(?:post|postbit|postcontainer|post_wrapper|topic-post|cPost|ipsComment|messageList|tpost|windowbg)(?:\s|$)/i;

/** Whether a page is one of a thread of a forum whose posts cannot be told apart here. */
export function isOtherForum(page: PageElement): boolean {
  return forumOf(page) !== null || looksLikeThread(page);
}

/** Whether a page has several posts of some forum, by the way they are named. */
function looksLikeThread(page: PageElement): boolean {
  let posts = 0;
  for (const { attributes } of elementsIn(page)) {
    if (POST_ID.test(attributes.id ?? "") || POST_CLASS.test(attributes.class ?? "")) posts += 1;
    if (posts > 2) return true;
  }
  return false;
}
