import type { Invalid, TooLarge } from "@/lib/base/failure";
import { failed, type Result } from "@/lib/base/result";
import { invalidAt } from "@/lib/sources/lines";
import type { ParsedSource, SourceKind } from "@/lib/sources/passage";
import { beginsLikeHtml } from "@/lib/sources/source-format";
import { decodeText } from "./decode-text";
import { parseReference } from "./parse-reference";
import { parseThread } from "./parse-thread";

/**
 * Reads a file (its bytes) or a pasted text in our own format of a kind. Refuses, with line and reason, what is no text,
 * too large, or of the other kind. Other formats: parse-files.ts.
 */
export function parseSource(kind: SourceKind, input: Uint8Array | string): Result<ParsedSource, Invalid | TooLarge> {
  const text = decodeText(input);
  if (!text.ok) return text;
  if (beginsLikeHtml(text.value)) return failed(invalidAt(1, "this is a web page (HTML), not our text format."));
  switch (kind) {
    case "thread":
      return parseThread(text.value);
    case "reference":
      return parseReference(text.value);
  }
}
