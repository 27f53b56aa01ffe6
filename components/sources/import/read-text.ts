import type { Invalid, TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { importToolsMessages } from "@/lib/language/subjects/import-tools";
import { decodeText, MAX_SOURCE_BYTES } from "@/lib/sources/import/decode-text";
import { placeOfIssue } from "@/lib/sources/lines";
import type { SourceFile } from "@/lib/sources/source-format";

/** Texts that somebody chose or pasted; `name` is the file's, or says what they are together. */
export type ReadText = { readonly name: string; readonly files: readonly SourceFile[] };

/** Why a text cannot be imported; `line` (from 1) and the lines around it where the reason has a place. */
export type Refused = {
  readonly name: string;
  readonly line: number | null;
  readonly reason: string;
  readonly surroundingLines: readonly { readonly line: number; readonly text: string }[];
  /** It can be read as a source of the other kind. */
  readonly isOtherKind?: true;
};

function pastedName(): string {
  const t = importToolsMessages();
  return t("thePastedText");
}
/** Lines that are shown before and after the refused one, and how much of each. */
const LINES_AROUND = 2;
const LINE_LENGTH = 160;
/** What one request can carry; the command line reads more. */
const MAX_TOGETHER = 40 * 1024 * 1024;

/** The texts of files, or the pasted one; refused at once when one is no text, before anything is sent. */
export async function readText(files: readonly File[], pasted: string): Promise<Result<ReadText, Refused>> {
  const t = importToolsMessages();
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length > 1 && bytes > MAX_TOGETHER) {
    const reason = t("togetherTheyExceedThe40Mb");
    return failed({ name: nameOf(files), line: null, reason, surroundingLines: [] });
  }
  if (files.length === 0) return oneText(pastedName(), pasted);
  const read: SourceFile[] = [];
  for (const file of files) {
    const text = await readFileText(file);
    if (!text.ok) return text;
    read.push(...text.value.files);
  }
  return success({ name: nameOf(files), files: read });
}

async function readFileText(file: File): Promise<Result<ReadText, Refused>> {
  const t = importToolsMessages();
  const { name, size } = file;
  if (size <= MAX_SOURCE_BYTES) return oneText(name, new Uint8Array(await file.arrayBuffer()));
  return failed({
    name,
    line: null,
    reason: t("itIsLargerThan20Mb"),
    surroundingLines: [],
  });
}

function oneText(name: string, input: Uint8Array | string): Result<ReadText, Refused> {
  const text = decodeText(input);
  if (text.ok) return success({ name, files: [{ name, text: text.value }] });
  const shown = typeof input === "string" ? [{ name, text: input }] : [];
  return failed(refusedText({ name, files: shown }, text.failure));
}

function nameOf(files: readonly File[]): string {
  const t = importToolsMessages();
  const [first] = files;
  return first && files.length === 1 ? first.name : t("filesFiles", { files: files.length });
}

/** A refusal in the reader's terms: the file, the line and the reason, with the lines around where they can be shown. */
export function refusedText({ name, files }: ReadText, failure: Invalid | TooLarge): Refused {
  const issue = failure.kind === "invalid" ? failure.issues[0] : undefined;
  const place = placeOfIssue(issue?.path ?? "");
  if (issue === undefined || place === null) return { name, line: null, reason: failure.detail, surroundingLines: [] };
  const file = files.find((each) => each.name === place.file) ?? (place.file === null ? files[0] : undefined);
  const surroundingLines = linesAround(file?.text ?? "", place.line);
  const isOther = failure.kind === "invalid" && failure.issues.some(({ path }) => path === "kind");
  const refused = { name: place.file ?? name, line: place.line, reason: issue.message, surroundingLines };
  return isOther ? { ...refused, isOtherKind: true } : refused;
}

function linesAround(text: string, line: number): Refused["surroundingLines"] {
  if (text === "") return [];
  const lines = text.split(/\r\n|\n|\r/);
  const start = Math.max(0, line - 1 - LINES_AROUND);
  return lines
    .slice(start, line + LINES_AROUND)
    .map((words, index) => ({ line: start + index + 1, text: words.slice(0, LINE_LENGTH) }));
}
