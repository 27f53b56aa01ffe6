import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { excerpt, invalidAt, keptWarnings, linesOf, nextNonBlank } from "@/lib/sources/lines";
import type { ParsedPassage, ParsedPost, ParsedSource, SourceWarning } from "@/lib/sources/passage";
import { type PostLine, postBlocks } from "@/lib/sources/thread/post-blocks";
import { type QuotationTargets, type QuotingPost, resolveQuotations } from "@/lib/sources/thread/resolve-quotations";
import { SEPARATOR, withLayoutMarks } from "./thread-layout";
import { writtenIn } from "./written-line";

/**
 * Reads a thread: `# title`, then posts `## author` (and, below it, when it was written and its number in its forum, where a
 * download says so) with a line of ten hyphens after each. A separator counts only where
 * a post or the end of the file follows, and `## author` only after a separator: elsewhere both are text, and warned of.
 * Refuses, with the line, what does not begin so. Quotes are matched to the posts they come from.
 */
export function parseThread(text: string): Result<ParsedSource, Invalid> {
  const lines = linesOf(text);
  const head = readHead(lines);
  if (!head.ok) return head;
  const { title, firstPost } = head.value;
  const warnings: SourceWarning[] = [];
  if (title === "") warnings.push({ line: firstPost + 1, message: "The thread has no `# title` line." });
  const posts = splitPosts(lines, firstPost, warnings).map((post) => ({
    ...post,
    blocks: postBlocks(numbered(lines, post.headEnd, post.contentEnd)),
  }));
  for (const post of posts) {
    if (post.blocks.length > 0) continue;
    warnings.push({ line: post.line, message: `Post ${post.number} by ${post.author} has no text.` });
  }
  const targets = resolveQuotations(posts);
  return success({
    kind: "thread",
    title,
    posts: posts.map(({ number, author, line, postedAt, externalId }) => ({
      number,
      author,
      line,
      ...(postedAt == null ? {} : { postedAt }),
      ...(externalId == null ? {} : { externalId }),
    })),
    passages: threadPassages(posts, targets, lines),
    warnings: keptWarnings(warnings.concat(targets.warnings.map(({ line, message }) => ({ line, message })))),
  });
}

/** The title, and the index of the first post's line. */
function readHead(lines: readonly string[]): Result<{ title: string; firstPost: number }, Invalid> {
  const first = nextNonBlank(lines, 0);
  const line = lines[first] ?? "";
  const title = afterSign(line, "#");
  if (title === null && postAuthor(line) === null) {
    const found = first < lines.length ? `${excerpt(line)}. Import a text without posts as a reference` : "nothing";
    return failed(
      invalidAt(Math.min(first, lines.length - 1) + 1, `expected \`# title\` of a thread, found ${found}.`),
    );
  }
  const firstPost = title === null ? first : nextNonBlank(lines, first + 1);
  if (firstPost === lines.length) {
    return failed(invalidAt(first + 1, "the thread has a title but no posts (`## author`)."));
  }
  const opening = lines[firstPost] ?? "";
  if (postAuthor(opening) === null) {
    return failed(invalidAt(firstPost + 1, `expected \`## author\` of the first post, found ${excerpt(opening)}.`));
  }
  return success({ title: title ?? "", firstPost });
}

/** A post and the lines (from 1) where its head, its content and, with the separator, the post itself end. */
type PostRange = ParsedPost & { readonly headEnd: number; readonly contentEnd: number; readonly end: number };

function splitPosts(lines: readonly string[], firstPost: number, warnings: SourceWarning[]): PostRange[] {
  const posts: PostRange[] = [];
  let open = { author: postAuthor(lines[firstPost] ?? "") ?? "", line: firstPost + 1 };
  const close = (contentEnd: number, end: number) => {
    const written = open.line < contentEnd ? writtenIn(lines[open.line] ?? "") : null;
    const headEnd = written === null ? open.line : open.line + 1;
    posts.push({ number: posts.length + 1, ...open, ...written, headEnd, contentEnd, end });
  };
  for (let index = firstPost + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.trimEnd() === SEPARATOR) {
      const next = nextNonBlank(lines, index + 1);
      const author = postAuthor(lines[next] ?? "");
      if (next < lines.length && author === null) {
        warnings.push({ line: index + 1, message: "Kept as text: no `## author` follows this line of hyphens." });
        continue;
      }
      close(index, index + 1);
      if (author === null) return posts;
      open = { author, line: next + 1 };
      index = next;
    } else if (postAuthor(line) !== null) {
      warnings.push({ line: index + 1, message: "Kept as text: no line of ten hyphens stands before this `##`." });
    }
  }
  close(lines.length, lines.length);
  return posts;
}

/** The author of the post that a line `## author` opens; null when it opens none. */
export function postAuthor(line: string): string | null {
  return afterSign(line, "##");
}

/** The words after `#` or `##` at the start of a line; null when there are none, or more `#` signs follow directly. */
function afterSign(line: string, sign: string): string | null {
  if (!line.startsWith(sign) || line[sign.length] === "#") return null;
  return line.slice(sign.length).trim() || null;
}

function numbered(lines: readonly string[], start: number, end: number): PostLine[] {
  return lines.slice(start, end).map((text, index) => ({ text, line: start + index + 1 }));
}

function threadPassages(
  posts: readonly (PostRange & QuotingPost)[],
  targets: QuotationTargets,
  lines: readonly string[],
): ParsedPassage[] {
  const passages: ParsedPassage[] = [];
  for (const post of posts) {
    const own = post.blocks.map(({ text, depth, group, line, author }, index) => ({
      order: passages.length + index,
      post: post.number,
      kind: group === null ? ("paragraph" as const) : ("quotation" as const),
      text,
      quotes: author === null || group === null ? null : { author, post: targets.postOf(post.number, group) },
      depth,
      group,
      line,
    }));
    for (const passage of withLayoutMarks(own, lines, post.headEnd, post.end)) passages.push(passage);
  }
  return passages;
}
