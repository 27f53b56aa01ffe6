import type { Invalid, TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { decodeText, MAX_SOURCE_BYTES } from "@/lib/sources/decode-text";

/** A text that somebody chose or pasted; `name` is the file's, or says that it was pasted. */
export type ReadText = { readonly name: string; readonly text: string };

/** Why a text cannot be imported; `line` (from 1) and the lines around it where the reason has a place. */
export type Refused = {
  readonly name: string;
  readonly line: number | null;
  readonly reason: string;
  readonly around: readonly { readonly line: number; readonly text: string }[];
};

const PASTED = "The pasted text";
/** Lines that are shown before and after the refused one, and how much of each. */
const AROUND = 2;
const LINE_LENGTH = 160;

/** The text of a file, or the pasted one; refused at once when it is no text, before anything is sent. */
export async function readText(file: File | null, pasted: string): Promise<Result<ReadText, Refused>> {
  const name = file?.name ?? PASTED;
  if (file !== null && file.size > MAX_SOURCE_BYTES) {
    return failed({ name, line: null, reason: "It is larger than 20 MB. Split it into several sources.", around: [] });
  }
  const text = decodeText(file === null ? pasted : new Uint8Array(await file.arrayBuffer()));
  return text.ok
    ? success({ name, text: text.value })
    : failed(refusedText(name, text.failure, file === null ? pasted : ""));
}

/** A refusal in the reader's terms: the file, the line and the reason; an empty `text` is one that cannot be shown. */
export function refusedText(name: string, failure: Invalid | TooLarge, text: string): Refused {
  const issue = failure.kind === "invalid" ? failure.issues[0] : undefined;
  const line = Number(/^line (\d+)$/.exec(issue?.path ?? "")?.[1] ?? Number.NaN);
  if (issue === undefined || Number.isNaN(line)) return { name, line: null, reason: failure.detail, around: [] };
  return { name, line, reason: issue.message, around: linesAround(text, line) };
}

function linesAround(text: string, line: number): Refused["around"] {
  if (text === "") return [];
  const lines = text.split(/\r\n|\n|\r/);
  const start = Math.max(0, line - 1 - AROUND);
  return lines
    .slice(start, line + AROUND)
    .map((words, index) => ({ line: start + index + 1, text: words.slice(0, LINE_LENGTH) }));
}
