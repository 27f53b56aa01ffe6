import { selectorFor } from "@/lib/document/anchor/anchor";
import type { Citation } from "@/lib/document/model/citation";

/** A passage in one version of its source, as far as a citation needs to know it. */
export type CitedPassage = {
  readonly id: string;
  readonly hash: string;
  readonly text: string;
  readonly source: string;
  readonly version: number;
};

/** A citation brought to other words (UTF-16 offsets of the passage's text): selectors anew; id, stance and note stay. */
export function citationAt(before: Citation, passage: CitedPassage, start: number, end: number): Citation {
  return {
    ...before,
    source: passage.source,
    version: passage.version,
    passage: passage.id,
    passageHash: passage.hash,
    ...selectorFor(passage.text, start, end),
  };
}
