import type { Invalid } from "@/lib/base/failure";
import type { SourceWarning } from "./passage";

/** The longest list of warnings that is kept: more help nobody, and they are stored with the version. */
const MAX_WARNINGS = 200;

/** The lines of a text, whatever ends them (LF, CRLF, CR), without a byte order mark. */
export function linesOf(text: string): string[] {
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  return text.slice(start).split(/\r\n|\n|\r/);
}

/** Whether a line has nothing but white space. */
export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/** The index of the first line from `start` on that is not blank; `lines.length` when there is none. */
export function nextNonBlank(lines: readonly string[], start: number): number {
  let index = start;
  while (index < lines.length && isBlank(lines[index] ?? "")) index += 1;
  return index;
}

/** The beginning of a line, in quotation marks, for a message that says what was found there. */
export function excerpt(line: string): string {
  const text = line.trim();
  return text.length > 60 ? `“${text.slice(0, 57)}...”` : `“${text}”`;
}

/** An `invalid` that names a line of the input (from 1) in its words and in its path. */
export function invalidAt(line: number, message: string): Invalid {
  return { kind: "invalid", detail: `Line ${line}: ${message}`, issues: [{ path: `line ${line}`, message }] };
}

/** An `invalid` of one of several files names that as well; of a single file it stays as it is. */
export function inFile(name: string, failure: Invalid, files: readonly unknown[]): Invalid {
  if (files.length < 2) return failure;
  return {
    ...failure,
    detail: `${name}: ${failure.detail}`,
    issues: failure.issues.map(({ path, message }) => ({ path: `${name}: ${path}`, message })),
  };
}

/** The file (null: the only one) and the line (from 1) that the path of an issue names; null when it names no line. */
export function placeOfIssue(path: string): { readonly file: string | null; readonly line: number } | null {
  const [, file, line] = /^(?:(.*): )?line (\d+)$/.exec(path) ?? [];
  return line === undefined ? null : { file: file ?? null, line: Number(line) };
}

/** Warnings in the order of their files and lines; past the limit, one more says how many were left out. */
export function keptWarnings(warnings: readonly SourceWarning[]): SourceWarning[] {
  const files = [...new Set(warnings.map(({ file }) => file))];
  const sorted = [...warnings].sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
  const kept = sorted.slice(0, MAX_WARNINGS);
  const first = sorted[MAX_WARNINGS];
  if (first) kept.push({ ...first, message: `and ${sorted.length - MAX_WARNINGS} more warnings after this one` });
  return kept;
}
