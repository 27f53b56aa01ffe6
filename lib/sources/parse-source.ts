import type { Invalid, TooLarge } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { decodeText } from "./decode-text";
import { parseReference } from "./parse-reference";
import { parseThread } from "./parse-thread";
import type { ParsedSource, SourceKind } from "./passage";

/**
 * Reads a file (its bytes) or a pasted text as a source of the given kind. Refuses, with line and reason, what is no
 * text, too large, or of the other kind.
 */
export function parseSource(kind: SourceKind, input: Uint8Array | string): Result<ParsedSource, Invalid | TooLarge> {
  const text = decodeText(input);
  if (!text.ok) return text;
  switch (kind) {
    case "thread":
      return parseThread(text.value);
    case "reference":
      return parseReference(text.value);
  }
}
