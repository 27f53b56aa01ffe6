import type { Invalid, TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { Counter } from "@/lib/sources/import/pages/counter";
import { withFoldsOpen } from "@/lib/sources/import/pages/folded";
import { parseMediawiki } from "@/lib/sources/import/pages/parse-mediawiki";
import { parseWebPage, parseWholePage } from "@/lib/sources/import/pages/parse-web-page";
import { type FileProgress, parseXenforo } from "@/lib/sources/import/pages/parse-xenforo";
import { readPage } from "@/lib/sources/import/pages/read-page";
import { inFile, invalidAt } from "@/lib/sources/lines";
import type { ParsedSource, SourceFormat, SourceKind } from "@/lib/sources/passage";
import { FORMATS_OF, IN_SEVERAL_FILES, type SourceFile } from "@/lib/sources/source-format";
import { decodeText } from "./decode-text";
import { hashOfText } from "./hash-of-text";
import { parseMarkdown } from "./parse-markdown";
import { parsePlain } from "./parse-plain";
import { parseSource } from "./parse-source";
import { recogniseFormat } from "./recognise-format";
import { hasTooManyLines, TOO_MANY_LINES } from "./too-many-lines";

/** All files of a source together, in UTF-16 units: the saved pages of a thread of 10,000 posts have some 60 million. */
export const MAX_TOGETHER = 120_000_000;

/** What is read: text of some kind, in a format that is recognised unless it is given. */
export type Unread = {
  readonly kind: SourceKind;
  readonly files: readonly SourceFile[];
  readonly format?: SourceFormat | undefined;
};

/** A source as read from its files, what it was read as, and the hash under which its version is kept. */
export type ReadSource = ParsedSource & { readonly format: SourceFormat; readonly textHash: string };

/**
 * Reads the files of a source, whatever their format. Refuses, with file, line and reason, what is no text, too large, of the
 * other kind, or not of the given format. The text of a file is asked for when it is needed, and not held longer.
 */
export async function parseFiles(
  { kind, files, format }: Unread,
  onFile?: FileProgress,
): Promise<Result<ReadSource, Invalid | TooLarge>> {
  const checked = checkedFiles(files);
  if (!checked.ok) return checked;
  const recognised = format === undefined ? recogniseFormat(kind, files) : success(format);
  if (!recognised.ok) return recognised;
  const parsed = await parseAs(recognised.value, kind, files, onFile);
  return parsed.ok ? success({ ...parsed.value, format: recognised.value, textHash: checked.value }) : parsed;
}

/** Whether all files are text; their hash, which is the same in whatever order they come. */
function checkedFiles(files: readonly SourceFile[]): Result<string, Invalid | TooLarge> {
  const hashes: string[] = [];
  let length = 0;
  for (const file of files) {
    const { name, text } = file;
    const plain = decodeText(text);
    if (!plain.ok) return failed(refusedFile(name, plain.failure, files));
    if (hasTooManyLines(text)) return failed(refusedFile(name, TOO_MANY_LINES, files));
    length += text.length;
    if (length > MAX_TOGETHER) {
      return failed({ kind: "tooLarge", detail: "Together the files have more than 120 million characters." });
    }
    hashes.push(hashOfText(text));
  }
  return success(hashes.length === 1 ? (hashes[0] ?? "") : hashOfText(hashes.sort().join("\n")));
}

function refusedFile(name: string, failure: Invalid | TooLarge, files: readonly SourceFile[]): Invalid | TooLarge {
  if (failure.kind === "invalid") return inFile(name, failure, files);
  return files.length < 2 ? failure : { ...failure, detail: `${name}: ${failure.detail}` };
}

async function parseAs(
  format: SourceFormat,
  kind: SourceKind,
  files: readonly SourceFile[],
  onFile?: FileProgress,
): Promise<Result<ParsedSource, Invalid | TooLarge>> {
  const [first, second] = files;
  if (!first) return failed(invalidAt(1, "there is no file."));
  if (!FORMATS_OF[kind].includes(format)) return failed(invalidAt(1, `a ${kind} cannot be read as ${format}.`));
  if (second && !IN_SEVERAL_FILES.includes(format)) {
    return failed(
      inFile(
        second.name,
        invalidAt(1, "only the saved pages of a thread can make one source together. Import each file separately."),
        files,
      ),
    );
  }
  switch (format) {
    case "text":
      return parseSource(kind, first.text);
    case "plain":
      return parsePlain(first.text);
    case "markdown":
      return parseMarkdown(first.text.replace(/^\uFEFF/, ""));
    case "xenforo":
      return parseXenforo(files, onFile);
    case "mediawiki":
      return parsePage(first, parseMediawiki);
    case "webPage":
      return parsePage(first, parseWebPage);
    case "wholePage":
      return parsePage(first, parseWholePage);
  }
}

function parsePage(file: SourceFile, parse: typeof parseMediawiki): Result<ParsedSource, Invalid> {
  const dropped: Counter = new Map();
  const page = readPage(file.text, dropped);
  return page.ok ? parse(withFoldsOpen(page.value), dropped) : page;
}
