import sniffEncoding from "html-encoding-sniffer";
import { type Invalid, invalid, type TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { invalidAt, isBlank, linesOf } from "@/lib/sources/lines";
import { beginsLikeHtml } from "@/lib/sources/source-format";

/** The largest source that is taken, in bytes of UTF-8: 20 MB. A novel is about 1 MB, the largest forum threads about 10. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

/** How files begin that are made of letters and yet are no text, and what to do instead. */
const FOREIGN = [
  { start: /^%PDF-/, name: "a PDF", instead: "Save it as plain text (UTF-8)." },
  { start: /^\{\\rtf/, name: "an RTF document", instead: "Save it as plain text (UTF-8)." },
  {
    start: /^(?:From: <Saved by |MIME-Version: |Content-Type: multipart)/,
    name: "a web archive (MHTML)",
    instead: "Save the page as “Web page, HTML only” or “complete”.",
  },
];

/** A byte order mark, and signs that only say where a word may be broken. */
const UNSEEN = /^\uFEFF|[\u00AD\u200B\u2060]/g;

/**
 * The text of a file, without byte order mark, or why it is none: too large, empty, binary, not UTF-8 (with the line),
 * or another format. A web page may be in the encoding that it declares. A string is checked in the same way. Line ends
 * stay as they are.
 */
export function decodeText(input: Uint8Array | string): Result<string, Invalid | TooLarge> {
  if (byteLength(input) > MAX_SOURCE_BYTES) {
    return failed({ kind: "tooLarge", detail: "The text is larger than 20 MB. Split it into several sources." });
  }
  const text = typeof input === "string" ? wellFormed(input) : utf8(input);
  if (!text.ok) return text;
  return plainText(text.value.replace(UNSEEN, ""));
}

function byteLength(input: Uint8Array | string): number {
  if (typeof input !== "string") return input.byteLength;
  // A UTF-16 unit takes one to three bytes of UTF-8: most strings need no encoding to be measured.
  if (input.length * 3 <= MAX_SOURCE_BYTES || input.length > MAX_SOURCE_BYTES) return input.length;
  return new TextEncoder().encode(input).byteLength;
}

function wellFormed(text: string): Result<string, Invalid> {
  if (!/\p{Surrogate}/u.test(text)) return success(text);
  const line = linesOf(text).findIndex((candidate) => /\p{Surrogate}/u.test(candidate)) + 1;
  return failed(invalidAt(line, "there is half a character (a lone surrogate) here: the text is damaged."));
}

function utf8(bytes: Uint8Array): Result<string, Invalid> {
  const page = declaredPage(bytes);
  if (page) return page;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return failed(invalidAt(1, "the file is in UTF-16. Save it as UTF-8 and try again."));
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return failed(binaryAt(lineOfByte(bytes, nul)));
  try {
    return success(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const message = "not valid UTF-8. The file is perhaps in an older encoding: save it as UTF-8 and try again.";
    return failed(invalidAt(firstBadLine(bytes), message));
  }
}

/** A web page in another encoding than UTF-8, by its byte order mark or what its head declares; null for anything else. */
function declaredPage(bytes: Uint8Array): Result<string, Invalid> | null {
  const encoding = sniffEncoding(bytes, { defaultEncoding: "UTF-8" });
  if (encoding === "UTF-8") return null;
  const decoder = decoderFor(encoding);
  if (!decoder) {
    return failed(
      invalidAt(1, `the page is in ${encoding}, which cannot be read here. Save it as UTF-8 and try again.`),
    );
  }
  try {
    const text = decoder.decode(bytes);
    return beginsLikeHtml(text) ? success(text) : null;
  } catch {
    return failed(
      invalidAt(1, `the page says that it is in ${encoding}, but it is not. Save it as UTF-8 and try again.`),
    );
  }
}

function decoderFor(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return null;
  }
}

function binaryAt(line: number): Invalid {
  return invalidAt(line, "a NUL character: this is a binary file, not a text.");
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = bytes.indexOf(10); index >= 0 && index < offset; index = bytes.indexOf(10, index + 1)) line += 1;
  return line;
}

/** A line feed is never a part of another character in UTF-8, so each line can be tried alone. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const next = bytes.indexOf(10, start);
    const end = next < 0 ? bytes.length : next;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}

function plainText(text: string): Result<string, Invalid> {
  if (isBlank(text)) return failed(invalid("line 1", "The text is empty."));
  const nul = text.indexOf("\0");
  if (nul >= 0) return failed(binaryAt(linesOf(text.slice(0, nul)).length));
  const foreign = FOREIGN.find((format) => format.start.test(text.slice(0, 200)));
  if (foreign) return failed(invalidAt(1, `this is ${foreign.name}. ${foreign.instead}`));
  return success(text);
}
