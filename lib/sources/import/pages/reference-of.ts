import type { Dropped, ParsedSource, SourceFormat, SourceWarning } from "@/lib/sources/passage";
import type { PageBlock } from "./page-blocks";

/** A reference made of the blocks of a page. */
export function referenceOf(
  format: SourceFormat,
  title: string,
  blocks: readonly PageBlock[],
  dropped: readonly Dropped[],
  warnings: readonly SourceWarning[] = [],
): ParsedSource {
  return {
    kind: "reference",
    format,
    title,
    posts: [],
    passages: blocks.map(({ kind, text, marks, quotes, group, spoiler, address, line }, order) => ({
      order,
      post: null,
      kind,
      text,
      marks,
      quotes: null,
      depth: quotes.length,
      group,
      line,
      ...(spoiler === null ? {} : { spoiler }),
      ...(address === null ? {} : { address }),
    })),
    warnings,
    dropped,
  };
}
