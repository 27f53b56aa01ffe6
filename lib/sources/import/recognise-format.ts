import type { Invalid } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { splitFrontMatter } from "@/lib/document/markdown/front-matter";
import { markdownExcess } from "@/lib/document/markdown/markdown-bounds";
import { tokensOf } from "@/lib/document/markdown/markdown-tokens";
import { forumOf, isOtherForum } from "@/lib/sources/import/pages/other-forums";
import type { PageElement } from "@/lib/sources/import/pages/page-tree";
import { isMediawiki } from "@/lib/sources/import/pages/parse-mediawiki";
import { isXenforoThread } from "@/lib/sources/import/pages/parse-xenforo";
import { readPage } from "@/lib/sources/import/pages/read-page";
import { inFile, invalidAt } from "@/lib/sources/lines";
import type { SourceFormat, SourceKind } from "@/lib/sources/passage";
import { beginsLikeHtml, type SourceFile } from "@/lib/sources/source-format";
import { SEPARATOR } from "./thread-layout";

/**
 * What the files of a source seem to be, by what stands in the first. Refuses a page that is of the other kind, and pages among
 * files that are none.
 */
export function recogniseFormat(kind: SourceKind, files: readonly SourceFile[]): Result<SourceFormat, Invalid> {
  const [first] = files;
  if (!first) return failed(invalidAt(1, "there is no file."));
  const isPage = beginsLikeHtml(first.text);
  const other = files.find(({ text }) => beginsLikeHtml(text) !== isPage);
  if (other) return failed(inFile(other.name, invalidAt(1, unlike(isPage)), files));
  if (!isPage) return success(kind === "reference" ? textFormat(first) : "text");
  const page = readPage(first.text, new Map());
  if (!page.ok) return failed(inFile(first.name, page.failure, files));
  const isThread = isXenforoThread(page.value);
  if (isThread !== (kind === "thread")) return failed(inFile(first.name, otherKind(page.value, isThread), files));
  if (isThread) return success("xenforo");
  return success(isMediawiki(page.value) ? "mediawiki" : "webPage");
}

function unlike(pages: boolean): string {
  return pages
    ? "this file is not a web page (HTML), but the first one is. Import them separately."
    : "this file is a web page (HTML), but the first one is not. Import them separately.";
}

function otherKind(page: PageElement, isThread: boolean): Invalid {
  if (isThread) return invalidAt(1, "this is a saved page of a forum thread. Import it as a thread.");
  const forum = forumOf(page);
  const named = forum === null ? "this web page (HTML) has" : `this page is from ${forum} and has`;
  const why = `${named} no posts of a XenForo forum, the only kind whose threads can be read from saved pages. `;
  if (!isOtherForum(page)) return invalidAt(1, `${why}If it is not a thread, import it as a reference.`);
  return invalidAt(1, why + AS_TEXT);
}

const AS_TEXT =
  "So that no post is lost, copy the thread into a text file: `# title` first, then for each post `## author`, " +
  "its words, and a line of ten hyphens.";

/** How much of a text is looked at to tell Markdown from other text. */
const LOOKED_AT = 100_000;

function textFormat({ name, text }: SourceFile): SourceFormat {
  // A thread in our own format is told from Markdown by its separators: the reader of references then says that it is one.
  if (text.split("\n").some((line) => line.trimEnd() === SEPARATOR)) return "text";
  if (/\.(?:md|markdown)$/i.test(name) || splitFrontMatter(text).matter !== null) return "markdown";
  const looked = text.slice(0, LOOKED_AT).replace(/^\uFEFF/, "");
  const tokens = markdownExcess(looked) === null ? (tokensOf(looked) ?? []) : [];
  return tokens.some((token) => token.type === "heading" && token.raw.startsWith("#")) ? "markdown" : "text";
}
