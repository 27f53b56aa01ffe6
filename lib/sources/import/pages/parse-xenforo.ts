import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { inFile, invalidAt, keptWarnings } from "@/lib/sources/lines";
import type { ParsedPassage, ParsedSource, SourceWarning } from "@/lib/sources/passage";
import type { SourceFile } from "@/lib/sources/source-format";
import { type QuotationTargets, resolveQuotations } from "@/lib/sources/thread/resolve-quotations";
import { type Counter, countsOf, countUp } from "./counter";
import { allIn, findIn, hasClass, metaOf, type PageElement, pageAddress, wordsIn } from "./page-tree";
import { quotedName } from "./quoted-name";
import { readPage } from "./read-page";
import { joinedPosts, orderWarnings } from "./saved-posts";
import { quotedElsewhere } from "./thread-warnings";
import { isPost, type SavedPost, savedPost } from "./xenforo-post";

/** Told before each file is read: how many of how many are done. */
export type FileProgress = (done: number, total: number) => void;

/** Whether a page is one of a thread of a XenForo forum. */
export function isXenforoThread(page: PageElement): boolean {
  return findIn(page, isPost) !== null;
}

/**
 * Reads saved pages of one thread of a XenForo 2 forum, in any order and overlapping: a post is known by its number in the forum,
 * never by the address of the page, and taken once, in its latest form. Quotations lead to the post that they name by number;
 * where they name none, to the one that holds the words. Refuses, with file and line, what is no such page, and pages of
 * two threads. Between files others get their turn: the pages of a long thread take seconds.
 */
export async function parseXenforo(
  files: readonly SourceFile[],
  onFile?: FileProgress,
): Promise<Result<ParsedSource, Invalid>> {
  const dropped: Counter = new Map();
  const found: SavedPost[] = [];
  let thread: ThreadOf | null = null;
  for (const [index, file] of files.entries()) {
    if (files.length > 1) onFile?.(index, files.length);
    await othersTurn();
    const page = readPage(file.text, dropped);
    if (!page.ok) return failed(inFile(file.name, page.failure, files));
    const here = threadOf(page.value);
    const posts = allIn(page.value, isPost);
    if (posts.length === 0) {
      return failed(inFile(file.name, invalidAt(1, "no post of a XenForo thread was found in this page."), files));
    }
    if (thread && isOther(thread, here))
      return failed(inFile(file.name, invalidAt(1, otherThread(thread, here)), files));
    thread = { ...here, ...withoutNull(thread) };
    countUp(dropped, "menus, navigation and footers of pages");
    const context = { file: file.name, base: pageAddress(page.value), dropped };
    for (const post of posts) {
      const saved = savedPost(post, context);
      if (saved) found.push(saved);
    }
  }
  if (files.length > 1) onFile?.(files.length, files.length);
  if (found.length === 0)
    return failed(inFile(files[0]?.name ?? "", invalidAt(1, "none of the posts shows its text."), files));
  return success(sourceOf(thread, found, dropped, files.length > 1));
}

const othersTurn = () => new Promise<void>((done) => setImmediate(done));

type ThreadOf = { readonly site: string | null; readonly thread: string | null; readonly title: string | null };

function threadOf(page: PageElement): ThreadOf {
  const html = findIn(page, ({ name }) => name === "html");
  const key = /^thread-(\d+)$/.exec(
    html?.attributes["data-content-key"] ?? html?.attributes["data-container-key"] ?? "",
  )?.[1];
  const address = pageAddress(page);
  const path = address?.search.startsWith("?threads/") ? address.search.slice(1) : (address?.pathname ?? "");
  const [, board = "", fromAddress] = /^(.*?)\/?threads\/(?:[^/]*\.)?(\d+)(?:\/|$)/.exec(path) ?? [];
  const heading = findIn(page, (element) => element.name === "h1" && hasClass(element, "p-title-value"));
  const words = heading && wordsIn(heading, (inner) => hasClass(inner, "label") || hasClass(inner, "label-append"));
  return {
    site: address ? `${address.host}${board}` : null,
    thread: key ?? fromAddress ?? null,
    title: words || metaOf(page, "og:title") || null,
  };
}

function isOther(one: ThreadOf, other: ThreadOf): boolean {
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return differ(one.thread, other.thread) || differ(one.site, other.site);
}

function otherThread(one: ThreadOf, other: ThreadOf): string {
  return (
    `this page is of another thread (“${other.title ?? other.thread}”) than the pages before it ` +
    `(“${one.title ?? one.thread}”). Import each thread as a source of its own.`
  );
}

function withoutNull(thread: ThreadOf | null): Partial<ThreadOf> {
  return Object.fromEntries(Object.entries(thread ?? {}).filter(([, value]) => value !== null));
}

function sourceOf(
  thread: ThreadOf | null,
  found: readonly SavedPost[],
  dropped: Counter,
  several: boolean,
): ParsedSource {
  const { posts, repeated, warnings } = joinedPosts(found);
  const numbers = new Map(posts.map(({ id }, index) => [id, index + 1]));
  const told: SourceWarning[] = [...warnings, ...orderWarnings(posts)];
  const named = ({ file, line: ownLine }: SavedPost, message: string, line = ownLine) => ({ line, message, file });
  for (const [index, post] of posts.entries()) {
    if (post.blocks.length === 0) told.push(named(post, `Post ${index + 1} by ${post.author} has no text.`));
  }
  const targets = targetsOf(posts, numbers, (post, message, line) => told.push(named(post, message, line)));
  return {
    kind: "thread",
    format: "xenforo",
    title: thread?.title ?? "",
    site: thread?.site ?? null,
    thread: thread?.thread ?? null,
    posts: posts.map(({ id, author, at, line }, index) => ({
      number: index + 1,
      author,
      line,
      externalId: id,
      postedAt: at === null ? null : new Date(at).toISOString(),
    })),
    passages: passagesOfPost(posts, numbers, targets),
    warnings: keptWarnings(several ? told : told.map(({ line, message }) => ({ line, message }))),
    dropped: countsOf(dropped),
    repeated,
  };
}

/** Where quotations lead that do not say it by number: to the post that holds their words. */
function targetsOf(
  posts: readonly SavedPost[],
  numbers: ReadonlyMap<string, number>,
  warn: (post: SavedPost, message: string, line: number) => void,
): QuotationTargets {
  const missing = new Set<string>();
  const authors = authorsOf(posts);
  const quoting = posts.map((post, index) => ({
    number: index + 1,
    author: post.author,
    blocks: post.blocks.flatMap(({ text, line, group, quotes }) => {
      const quote = quotes.at(-1);
      if (quote?.source) {
        const key = `${post.id} ${group}`;
        if (!numbers.has(quote.source) && !missing.has(key)) {
          missing.add(key);
          warn(post, quotedElsewhere(quote.source), line);
        }
        return [];
      }
      const author = quote ? quotedName(quote, null, authors) : null;
      return [{ text, line, depth: quotes.length, group, author }];
    }),
  }));
  const targets = resolveQuotations(quoting);
  for (const { post, line, message } of targets.warnings) {
    const quotingPost = posts[post - 1];
    if (quotingPost) warn(quotingPost, message, line);
  }
  return targets;
}

function authorsOf(posts: readonly SavedPost[]): ReadonlySet<string> {
  return new Set(posts.map(({ author }) => author));
}

function passagesOfPost(
  posts: readonly SavedPost[],
  numbers: ReadonlyMap<string, number>,
  targets: QuotationTargets,
): ParsedPassage[] {
  const passages: ParsedPassage[] = [];
  const authors = authorsOf(posts);
  for (const [index, post] of posts.entries()) {
    for (const { quotes, group, kind, text, marks, spoiler, address, line } of post.blocks) {
      const quote = quotes.at(-1);
      const byId = quote?.source ? (numbers.get(quote.source) ?? null) : null;
      const quoted = byId ?? (group === null ? null : targets.postOf(index + 1, group));
      const author = quote && quotedName(quote, byId === null ? null : (posts[byId - 1]?.author ?? null), authors);
      passages.push({
        order: passages.length,
        post: index + 1,
        kind,
        text,
        marks,
        quotes: author
          ? { author, post: quoted, ...(quote?.source && quoted === null ? { external: quote.source } : {}) }
          : null,
        depth: quotes.length,
        group,
        line,
        ...(spoiler === null ? {} : { spoiler }),
        ...(address === null ? {} : { address }),
      });
    }
  }
  return passages;
}
