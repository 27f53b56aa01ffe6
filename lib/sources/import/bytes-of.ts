import type { ParsedSource } from "@/lib/sources/passage";

/** How many bytes of text a parsed source brings: the words of its passages, in UTF-8. */
export function bytesOf({ passages }: Pick<ParsedSource, "passages">): number {
  return passages.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
